import type { WorkingCalendar } from '@tram-ho-so/domain/calendar';
import {
  isWorkingDayNumber,
  workingDayAfter,
  workingDaysBefore,
} from '@tram-ho-so/domain/calendar/working-days';
import { addWorkingMinutes } from '@tram-ho-so/domain/calendar/working-minutes';

/** The domain's calendar in the numbers a generator counts with: local days and milliseconds. */
export type WorkTime = {
  readonly calendar: WorkingCalendar;
  readonly works: (day: number) => boolean;
  /** The working day `count` working days after `day`; `day` itself for none. */
  readonly daysAfter: (day: number, count: number) => number;
  /** Working days after `from` up to and including `to`. */
  readonly daysBetween: (from: number, to: number) => number;
  /** A moment moved on by a number of office minutes. */
  readonly later: (moment: number, minutes: number) => number;
};

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Local time is UTC+7 all year. */
const OFFSET = 7 * 60 * MINUTE;

export const dayOf = (moment: number) => Math.floor((moment + OFFSET) / DAY);
export const momentOn = (day: number, minute: number) => day * DAY - OFFSET + Math.round(minute * MINUTE);
export const minuteOf = (moment: number) => (moment + OFFSET - dayOf(moment) * DAY) / MINUTE;
/** Monday is 0. */
export const weekdayOf = (day: number) => (day + 3) % 7;
/** January is 0. */
export const monthOf = (day: number) => new Date(day * DAY).getUTCMonth();

export function workTime(calendar: WorkingCalendar): WorkTime {
  return {
    calendar,
    works: (day) => isWorkingDayNumber(calendar, day),
    daysAfter: (day, count) => workingDayAfter(calendar, day, count),
    daysBetween: (from, to) => workingDaysBefore(calendar, to + 1) - workingDaysBefore(calendar, from + 1),
    later: (moment, minutes) => addWorkingMinutes(calendar, new Date(moment), minutes).getTime(),
  };
}

/** The day as `YYYY-MM-DD`. */
export const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
