import { dayIndex } from './day-index.ts';
import { type DayNumber, dayOfIso, type IsoDate, isoOfDay } from './local-time.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export const isWorkingDayNumber = (calendar: WorkingCalendar, day: DayNumber): boolean =>
  workingDaysBefore(calendar, day + 1) > workingDaysBefore(calendar, day);

/** Working days strictly before a day. */
export function workingDaysBefore(calendar: WorkingCalendar, day: DayNumber): number {
  const before = dayIndex(calendar).rank[day];
  if (before === undefined) throw new RangeError(`Day ${day} lies outside 1970-2149.`);
  return before;
}

/** The n-th working day after a day, that day being day 0 (rule R1); n = 0 is the day itself. */
export function workingDayAfter(calendar: WorkingCalendar, day: DayNumber, n: number): DayNumber {
  if (n === 0) return day;
  const found = dayIndex(calendar).nth[workingDaysBefore(calendar, day + 1) + n - 1];
  if (!found) throw new RangeError(`${n} working days after day ${day} lies outside 1970-2149.`);
  return found;
}

/** The day itself if it is worked, else the next one that is. */
export const rollForward = (calendar: WorkingCalendar, day: DayNumber): DayNumber =>
  workingDayAfter(calendar, day - 1, 1);

/** Whether a day nobody has confirmed lies after `from`, up to and including `to`. */
export function crossesUnconfirmed(calendar: WorkingCalendar, from: DayNumber, to: DayNumber): boolean {
  const { unconfirmed } = dayIndex(calendar);
  return (unconfirmed[to + 1] ?? 0) > (unconfirmed[from + 1] ?? 0);
}

export const isWorkingDay = (calendar: WorkingCalendar, date: IsoDate): boolean =>
  isWorkingDayNumber(calendar, dayOfIso(date));

/** The first working day after a date. */
export const nextWorkingDay = (calendar: WorkingCalendar, date: IsoDate): IsoDate =>
  addWorkingDays(calendar, date, 1);

/** The n-th working day after a date, that date being day 0 (rule R1). */
export const addWorkingDays = (calendar: WorkingCalendar, date: IsoDate, n: number): IsoDate =>
  isoOfDay(workingDayAfter(calendar, dayOfIso(date), n));

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export const workingDaysBetween = (calendar: WorkingCalendar, from: IsoDate, to: IsoDate): number =>
  workingDaysBefore(calendar, dayOfIso(to) + 1) - workingDaysBefore(calendar, dayOfIso(from) + 1);
