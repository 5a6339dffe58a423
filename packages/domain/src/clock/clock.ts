import { dayOf, instantAt, minuteOf } from '../calendar/local-time.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { workingDayAfter } from '../calendar/working-days.ts';
import { addWorkingMinutes, minutesADay } from '../calendar/working-minutes.ts';
import type { TimeLimitUnit } from '../vocabulary.ts';
import type { Budget } from './budget.ts';
import { counts, dayZeroOf, type Running, sameDay } from './due.ts';
import { dueOf, measureOf } from './promise.ts';

/** What turns a clock, or moves its promise. */
export type ClockMove = 'START' | 'PAUSE' | 'RESUME' | 'STOP' | 'EXTEND' | 'RECOUNT';

/** The moves that change whether it runs. */
export type ClockTurn = Extract<ClockMove, 'PAUSE' | 'RESUME' | 'STOP'>;

/** The honest clock of one dossier at its last move: a value, derived from the moves and the calendar. */
export interface Clock extends Running {
  readonly state: 'RUNNING' | 'PAUSED' | 'STOPPED';
  readonly unit: TimeLimitUnit;
  /** What remained of the unit at the last move; none or less when the promise was already broken. */
  readonly left: number;
  readonly originalDueAt: Date;
}

/** Starts at acceptance. A promise already given is a fact: it is kept, and what it gives is the budget. */
export function startClock(calendar: WorkingCalendar, budget: Budget, at: Date, givenDue?: Date): Clock {
  const counted = dueOf(calendar, budget, at);
  const dueAt = givenDue ?? counted;
  const running = { since: at, dayZero: dayZeroOf(calendar, at), dueAt };
  const asCounted = dueAt.getTime() === counted.getTime();
  const unit = asCounted ? budget.unit : unitGiven(calendar, budget, running);
  const left = asCounted ? measureOf(budget) : counts[unit].given(calendar, running);
  return { ...running, state: 'RUNNING', unit, left, originalDueAt: dueAt };
}

/** The clock after a turn. While paused, `dueAt` is as if it resumed at the pause; a broken promise never moves. */
export function turnClock(calendar: WorkingCalendar, clock: Clock, turn: ClockTurn, at: Date): Clock {
  const left = leftAt(calendar, clock, at);
  // Day zero never goes back: a dossier accepted after closing has its day zero ahead of it.
  const dayZero = Math.max(dayOf(at), clock.dayZero);
  const dueAt =
    turn === 'STOP' || left <= 0 ? clock.dueAt : counts[clock.unit].due(calendar, at, dayZero, left);
  const state = ({ PAUSE: 'PAUSED', RESUME: 'RUNNING', STOP: 'STOPPED' } as const)[turn];
  return { ...clock, state, since: at, dayZero, left, dueAt };
}

/** The due moment so many working days later: at the close of a day, or at the same minute for a promise in hours. */
export function extendedDue(calendar: WorkingCalendar, { unit, dueAt }: Clock, days: number): Date {
  if (unit === 'WORKING_HOUR') return addWorkingMinutes(calendar, dueAt, days * minutesADay(calendar.hours));
  return instantAt(workingDayAfter(calendar, dayOf(dueAt), days), minuteOf(dueAt));
}

/** The clock with a later promise that was given as a fact; what it gives from the last turn on is what is left. */
export function promiseAgain(calendar: WorkingCalendar, clock: Clock, dueAt: Date): Clock {
  const unit = clock.unit === 'SAME_DAY' ? 'WORKING_DAY' : clock.unit;
  return { ...clock, unit, dueAt, left: counts[unit].given(calendar, { ...clock, dueAt }) };
}

/** Where the promise stands on another calendar: the same remainder counted from the last turn; a broken one stays. */
export function recountedDue(calendar: WorkingCalendar, { unit, since, dayZero, left, dueAt }: Clock): Date {
  return left <= 0 ? dueAt : counts[unit].due(calendar, since, dayZero, left);
}

/** The clock as another calendar sees it: acceptance may get another day zero (rule R3), the remainder is kept. */
export function recount(calendar: WorkingCalendar, clock: Clock, startedAt: Date): Clock {
  const dayZero = Math.max(dayOf(clock.since), dayZeroOf(calendar, startedAt));
  const seen = { ...clock, dayZero };
  return { ...seen, dueAt: recountedDue(calendar, seen) };
}

/** The clock after a recount: what was found then is a fact. */
export const recounted = (clock: Clock, found: Pick<Clock, 'dueAt' | 'dayZero'>): Clock => ({
  ...clock,
  ...found,
});

/** What remains of the unit at a moment: it only shrinks while the clock runs. */
export function leftAt(calendar: WorkingCalendar, clock: Clock, at: Date): number {
  if (clock.state !== 'RUNNING') return clock.left;
  const left = clock.left - counts[clock.unit].used(calendar, clock, at);
  return isBridged(clock, at) ? Math.max(left, 1) : left;
}

/** A promise in calendar days that rolled over days off is not spent on them: its due day is its last (rule R2). */
const isBridged = ({ unit, left, dueAt }: Clock, at: Date): boolean =>
  unit === 'CALENDAR_DAY' && left > 0 && dayOf(at) <= dayOf(dueAt);

/** A same-day promise given for another day is a promise in working days. */
const unitGiven = (calendar: WorkingCalendar, { unit }: Budget, { since, dueAt }: Running): TimeLimitUnit =>
  unit === 'SAME_DAY' && dayOf(dueAt) !== sameDay(calendar, since) ? 'WORKING_DAY' : unit;
