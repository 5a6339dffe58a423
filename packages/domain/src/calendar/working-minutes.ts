import { dayIndex } from './day-index.ts';
import { dayOf, instantAt, minuteOf } from './local-time.ts';
import type { OfficeHours, WorkingCalendar } from './working-calendar.ts';
import { isWorkingDayNumber, workingDaysBefore } from './working-days.ts';

/** Minutes worked on a working day. */
export const minutesADay = ({ morningOpens, morningCloses, afternoonOpens, afternoonCloses }: OfficeHours) =>
  morningCloses - morningOpens + (afternoonCloses - afternoonOpens);

/** Working minutes between two instants; negative when the second is earlier. Seconds do not count. */
export const workingMinutesBetween = (calendar: WorkingCalendar, from: Date, to: Date): number =>
  workingMinutesBefore(calendar, to) - workingMinutesBefore(calendar, from);

/** The earliest instant at or after `from` by which `minutes` working minutes have passed. */
export function addWorkingMinutes(calendar: WorkingCalendar, from: Date, minutes: number): Date {
  return minutes <= 0 ? from : firstMomentAt(calendar, workingMinutesBefore(calendar, from) + minutes);
}

/** The earliest instant at which no more than `minutes` working minutes are left until `end`; negative: so many after it. */
export const momentWithLeft = (calendar: WorkingCalendar, end: Date, minutes: number): Date =>
  firstMomentAt(calendar, workingMinutesBefore(calendar, end) - minutes);

/** The earliest instant before which so many minutes were worked, counted from the first day of the index. */
function firstMomentAt(calendar: WorkingCalendar, target: number): Date {
  const aDay = minutesADay(calendar.hours);
  // A minute that ends a day belongs to that day's closing, not to the next morning.
  const rank = Math.ceil(target / aDay) - 1;
  const day = dayIndex(calendar).nth[rank];
  if (!day) throw new RangeError(`The working minute ${target} lies outside 1970-2149.`);
  return instantAt(day, minuteOfDayAfter(calendar.hours, target - rank * aDay));
}

function workingMinutesBefore(calendar: WorkingCalendar, at: Date): number {
  const day = dayOf(at);
  const whole = workingDaysBefore(calendar, day) * minutesADay(calendar.hours);
  return isWorkingDayNumber(calendar, day) ? whole + workedBy(calendar.hours, minuteOf(at)) : whole;
}

/** Minutes worked on a working day by a minute of it. */
function workedBy(hours: OfficeHours, minute: number): number {
  return (
    between(minute - hours.morningOpens, hours.morningCloses - hours.morningOpens) +
    between(minute - hours.afternoonOpens, hours.afternoonCloses - hours.afternoonOpens)
  );
}

function minuteOfDayAfter(hours: OfficeHours, worked: number): number {
  const morning = hours.morningCloses - hours.morningOpens;
  return worked <= morning ? hours.morningOpens + worked : hours.afternoonOpens + worked - morning;
}

const between = (value: number, most: number) => Math.max(0, Math.min(value, most));
