import { type DayNumber, dayOf, instantAt, minuteOf } from '../calendar/local-time.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import {
  isWorkingDayNumber,
  rollForward,
  workingDayAfter,
  workingDaysBefore,
} from '../calendar/working-days.ts';
import { addWorkingMinutes, workingMinutesBetween } from '../calendar/working-minutes.ts';
import type { TimeLimitUnit } from '../vocabulary.ts';

/** A stretch of running time: since when, which day is day zero, and until when it may run. */
export interface Running {
  readonly since: Date;
  readonly dayZero: DayNumber;
  readonly dueAt: Date;
}

/** How one unit of time is counted. */
interface Count {
  /** The due moment when `left` of the unit remain after `since`. */
  readonly due: (calendar: WorkingCalendar, since: Date, dayZero: DayNumber, left: number) => Date;
  /** How much of the unit a stretch has taken before `until`; the day of `until` is not charged (rule R6). */
  readonly used: (calendar: WorkingCalendar, running: Running, until: Date) => number;
  /** How much of the unit a due moment gives. */
  readonly given: (calendar: WorkingCalendar, running: Running) => number;
}

export const counts = {
  WORKING_DAY: {
    due: (calendar, _since, dayZero, left) => closing(calendar, workingDayAfter(calendar, dayZero, left)),
    used: (calendar, { dayZero }, until) => Math.max(0, workingDays(calendar, dayZero, dayOf(until) - 1)),
    given: (calendar, { dayZero, dueAt }) => workingDays(calendar, dayZero, dayOf(dueAt)),
  },
  CALENDAR_DAY: {
    due: (calendar, _since, dayZero, left) => closing(calendar, rollForward(calendar, dayZero + left)),
    used: (_calendar, { dayZero }, until) => Math.max(0, dayOf(until) - 1 - dayZero),
    given: (_calendar, { dayZero, dueAt }) => dayOf(dueAt) - dayZero,
  },
  WORKING_HOUR: {
    due: (calendar, since, _dayZero, left) => addWorkingMinutes(calendar, since, left),
    used: (calendar, { since }, until) => workingMinutesBetween(calendar, since, until),
    given: (calendar, { since, dueAt }) => workingMinutesBetween(calendar, since, dueAt),
  },
  SAME_DAY: {
    due: (calendar, since) => closing(calendar, sameDay(calendar, since)),
    used: (_calendar, { dueAt }, until) => (dayOf(until) > dayOf(dueAt) ? 1 : 0),
    given: () => 1,
  },
} as const satisfies Record<TimeLimitUnit, Count>;

/** Working days of a stretch that ends for good: the day it ends on is charged, unlike that of a pause (rule R6). */
export const daysUntilEnd = (
  calendar: WorkingCalendar,
  { dayZero }: Pick<Running, 'dayZero'>,
  end: Date,
): number => Math.max(0, workingDays(calendar, dayZero, dayOf(end)));

/** Working days after a day up to and including another. */
const workingDays = (calendar: WorkingCalendar, after: DayNumber, upTo: DayNumber) =>
  workingDaysBefore(calendar, upTo + 1) - workingDaysBefore(calendar, after + 1);

/** A day promise ends when the office closes. */
const closing = (calendar: WorkingCalendar, day: DayNumber) => instantAt(day, calendar.hours.afternoonCloses);

/** R4: accepted after the cut-off or on a day off, due the next working day. */
export function sameDay(calendar: WorkingCalendar, since: Date): DayNumber {
  const inTime = minuteOf(since) <= calendar.sameDayCutoff;
  return rollForward(calendar, inTime ? dayOf(since) : dayOf(since) + 1);
}

/** R3: a dossier accepted after closing or on a day off is counted as accepted on the next working day. */
export function dayZeroOf(calendar: WorkingCalendar, acceptedAt: Date): DayNumber {
  const day = dayOf(acceptedAt);
  const open = isWorkingDayNumber(calendar, day) && minuteOf(acceptedAt) <= calendar.hours.afternoonCloses;
  return open ? day : workingDayAfter(calendar, day, 1);
}
