import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { minutesADay, workingMinutesBetween } from '../calendar/working-minutes.ts';
import type { Budget } from './budget.ts';
import { type Clock, type ClockMove, leftAt, startClock, turnClock } from './clock.ts';
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

/** The clock of a dossier as people read it at a moment. */
export interface ClockReading {
  readonly state: Clock['state'];
  readonly segments: readonly ClockSegment[];
  readonly originalDueAt: Date;
  readonly dueAt: Date;
  readonly provisional: boolean;
  readonly overdue: boolean;
  /** Working minutes of all running segments. */
  readonly usedMinutes: number;
  /** Working minutes left of the promise; negative when it is broken. */
  readonly remainingMinutes: number;
  /** Whole days left, today included, for promises in days; null for hours. */
  readonly remainingDays: number | null;
}

/** Reads the clock off its moves, in business order; undefined when it never started. */
export function readClock(
  calendar: WorkingCalendar,
  budget: Budget,
  moves: readonly ClockEvent[],
  now: Date,
  givenDue?: Date,
): ClockReading | undefined {
  const clock = wind(calendar, budget, moves, givenDue);
  if (!clock) return undefined;
  const segments = segmentsOf(moves);
  return {
    state: clock.state,
    segments,
    originalDueAt: clock.originalDueAt,
    dueAt: clock.dueAt,
    provisional: isProvisional(calendar, clock.since, clock.dueAt),
    overdue: isOverdue(clock.dueAt, clock.state !== 'RUNNING', now),
    usedMinutes: usedMinutes(calendar, segments, now),
    remainingMinutes: remainingMinutes(calendar, clock, now),
    remainingDays: clock.unit === 'WORKING_HOUR' ? null : leftAt(calendar, clock, now),
  };
}

/** The clock after its moves. */
function wind(calendar: WorkingCalendar, budget: Budget, moves: readonly ClockEvent[], givenDue?: Date) {
  return moves.reduce<Clock | undefined>((clock, { move, at }) => {
    if (move === 'START') return startClock(calendar, budget, at, givenDue);
    return clock && turnClock(calendar, clock, move, at);
  }, undefined);
}

/** Every move opens a segment and closes the one before; the time after a stop counts as paused once it resumes. */
export function segmentsOf(moves: readonly ClockEvent[]): ClockSegment[] {
  return moves.flatMap(({ move, at, cause }, index) => {
    const to = moves[index + 1]?.at;
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
