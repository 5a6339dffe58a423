import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { minutesADay, workingMinutesBetween } from '../calendar/working-minutes.ts';
import { type Clock, type ClockMove, leftAt } from './clock.ts';
import { isProvisional } from './promise.ts';
import { isOverdue } from './timing.ts';

/** A move of the clock and the event that made it. */
export interface ClockEvent {
  readonly move: ClockMove;
  readonly at: Date;
  /** Index of the dossier event behind it. */
  readonly cause: number;
}

/** A stretch of running or paused time; open when `to` is absent. */
export interface ClockSegment {
  readonly state: 'RUNNING' | 'PAUSED';
  readonly from: Date;
  readonly to?: Date;
  readonly cause: number;
}

/** The clock of a dossier, and the same clock as if it had never been extended; one and the same without an extension. */
export interface Clocks {
  readonly clock: Clock;
  readonly official: Clock;
}

/** The clock of a dossier as people read it at a moment. */
export interface ClockReading {
  readonly state: Clock['state'];
  readonly segments: readonly ClockSegment[];
  readonly originalDueAt: Date;
  /** The promise now, as extended. */
  readonly dueAt: Date;
  /** The promise moved by pauses only. */
  readonly officialDueAt: Date;
  readonly provisional: boolean;
  /** Past the promise moved by pauses only: an extension hides no delay. */
  readonly overdue: boolean;
  /** Past the promise now. */
  readonly pastPromise: boolean;
  /** Working minutes of all running segments. */
  readonly usedMinutes: number;
  /** Working minutes left of the promise now; negative when it is broken. */
  readonly remainingMinutes: number;
  /** Working minutes left of the promise moved by pauses only; the same until an extension parts them. */
  readonly officialRemainingMinutes: number;
  /** Whole days left of the promise now, today included, for promises in days; null for hours. */
  readonly remainingDays: number | null;
}

/** Reads the clock at a moment; its moves, in business order, make the strip. */
export function readClock(
  calendar: WorkingCalendar,
  { clock, official }: Clocks,
  moves: readonly ClockEvent[],
  now: Date,
): ClockReading {
  const segments = segmentsOf(moves);
  const isStill = clock.state !== 'RUNNING';
  return {
    state: clock.state,
    segments,
    originalDueAt: clock.originalDueAt,
    dueAt: clock.dueAt,
    officialDueAt: official.dueAt,
    provisional: isProvisional(calendar, clock.since, clock.dueAt),
    overdue: isOverdue(official.dueAt, isStill, now),
    pastPromise: isOverdue(clock.dueAt, isStill, now),
    usedMinutes: usedMinutes(calendar, segments, now),
    remainingMinutes: remainingMinutes(calendar, clock, now),
    officialRemainingMinutes: remainingMinutes(calendar, official, now),
    remainingDays: clock.unit === 'WORKING_HOUR' ? null : leftAt(calendar, clock, now),
  };
}

/** What only moves the promise opens no segment. */
const turns = (move: ClockMove): boolean => move !== 'EXTEND' && move !== 'RECOUNT';

/** Every turn opens a segment and closes the one before; the time after a stop counts as paused once it resumes. */
export function segmentsOf(moves: readonly ClockEvent[]): ClockSegment[] {
  const turned = moves.filter(({ move }) => turns(move));
  return turned.flatMap(({ move, at, cause }, index) => {
    const to = turned[index + 1]?.at;
    if (move === 'STOP' && !to) return [];
    const state = move === 'START' || move === 'RESUME' ? 'RUNNING' : 'PAUSED';
    return [{ state, from: at, ...(to && { to }), cause } as const];
  });
}

function usedMinutes(calendar: WorkingCalendar, segments: readonly ClockSegment[], now: Date): number {
  return segments
    .filter(({ state }) => state === 'RUNNING')
    .reduce((sum, { from, to }) => sum + workingMinutesBetween(calendar, from, to ?? now), 0);
}

/** A pause keeps whole days for promises in working days, and minutes for the others. */
function remainingMinutes(calendar: WorkingCalendar, clock: Clock, now: Date): number {
  if (clock.state === 'PAUSED' && clock.unit === 'WORKING_DAY' && clock.left > 0) {
    return clock.left * minutesADay(calendar.hours);
  }
  return workingMinutesBetween(calendar, clock.state === 'RUNNING' ? now : clock.since, clock.dueAt);
}
