export * from './calendar/local-time.ts';
export { effectOfDay, type OfficeHours, type WorkingCalendar } from './calendar/working-calendar.ts';
export { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './calendar/working-days.ts';
export {
  addWorkingMinutes,
  minutesADay,
  momentWithLeft,
  workingMinutesBetween,
} from './calendar/working-minutes.ts';
