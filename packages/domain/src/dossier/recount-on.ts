import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { type Clock, recount } from '../clock/clock.ts';
import type { DossierState } from './dossier-state.ts';
import type { Recount } from './event-particulars.ts';

/** What another calendar makes of a dossier's promises. */
export interface RecountFound {
  /** Absent when they stand where they stood. */
  readonly recount: Recount | undefined;
  /** The calendar would have moved a promise that is printed on a receipt. */
  readonly keptAsPrinted: boolean;
}

const nothing: RecountFound = { recount: undefined, keptAsPrinted: false };

/**
 * Counts the promises of an open dossier again on another calendar. A promise still as it was printed elsewhere is kept: the
 * paper is in the citizen's hand. Once a pause has moved it, what is counted here is ours and follows the calendar.
 */
export function recountOn(calendar: WorkingCalendar, state: DossierState, startedAt: Date): RecountFound {
  const { clock, official, promisePrinted } = state;
  if (!clock || !official || clock.state === 'STOPPED') return nothing;
  const counted = recount(calendar, clock, startedAt);
  const countedOfficial = official === clock ? counted : recount(calendar, official, startedAt);
  const isKept = (each: Clock) => promisePrinted && isSame(each.dueAt, each.originalDueAt);
  const found: Recount = {
    dueAt: isKept(clock) ? clock.dueAt : counted.dueAt,
    officialDueAt: isKept(official) ? official.dueAt : countedOfficial.dueAt,
    dayZero: isKept(clock) ? clock.dayZero : counted.dayZero,
  };
  const stands =
    isSame(found.dueAt, clock.dueAt) &&
    isSame(found.officialDueAt, official.dueAt) &&
    found.dayZero === clock.dayZero;
  const keptAsPrinted =
    (isKept(clock) && !isSame(counted.dueAt, clock.dueAt)) ||
    (isKept(official) && !isSame(countedOfficial.dueAt, official.dueAt));
  return { recount: stands ? undefined : found, keptAsPrinted };
}

const isSame = (one: Date, other: Date): boolean => one.getTime() === other.getTime();
