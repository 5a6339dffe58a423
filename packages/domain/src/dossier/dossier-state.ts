import { localDate } from '../calendar/local-time.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { Budget } from '../clock/budget.ts';
import {
  type Clock,
  type ClockMove,
  promiseAgain,
  recounted,
  startClock,
  turnClock,
} from '../clock/clock.ts';
import { counts, daysUntilEnd } from '../clock/due.ts';
import type { DossierEventKind, DossierStatus } from '../vocabulary.ts';
import { type EventParticulars, particularsIn } from './event-particulars.ts';
import { leadsTo, stepOf } from './step-table.ts';

/** What the promise is made from: the limit at reception, or a due moment that is already a fact. */
export interface PromiseTerms {
  readonly budget: Budget;
  /** Printed on a receipt before the dossier entered. */
  readonly printedDue?: Date | undefined;
  /** The promise first given here (`originalDueAt`): a calendar completed later does not take it back. */
  readonly givenDue?: Date | undefined;
}

/** An event as the fold needs it. */
export interface DossierEventFacts {
  readonly kind: DossierEventKind;
  readonly occurredAt: Date;
  /** As the books keep them. */
  readonly details?: Readonly<Record<string, unknown>> | null | undefined;
}

/** The columns of a dossier that its events decide, and the clock behind them. */
export interface DossierState {
  readonly terms: PromiseTerms;
  /** Null before the first event. */
  readonly status: DossierStatus | null;
  /** Number of events. */
  readonly version: number;
  readonly submittedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly originalDueAt: Date | null;
  /** The promise now, moved by pauses and by the one extension. */
  readonly dueAt: Date | null;
  /** The promise moved by pauses only: what official figures judge by. */
  readonly officialDueAt: Date | null;
  readonly extendedAt: Date | null;
  /** End of the term to bring the papers asked for; null when none are awaited. */
  readonly waitingUntil: Date | null;
  readonly promisePrinted: boolean;
  readonly pausedAt: Date | null;
  /** End of processing: refused, withdrawn, stopped or resolved; cleared when it reopens. */
  readonly finishedAt: Date | null;
  readonly returnedAt: Date | null;
  /**
   * When official figures count it as closed (brief 6.1): first resolved or withdrawn, or stopped for good. A result that is
   * recalled stays counted where it was; a stop that is undone never counted.
   */
  readonly closedAt: Date | null;
  /** Corrections asked for before acceptance. */
  readonly correctionCount: number;
  readonly supplementCount: number;
  /** Working days that the clock has run up to its last turn, pauses left out, counted by dates (rule R6) whatever the unit. */
  readonly usedDays: number;
  /** Working days left when processing ended, 0 on the due day, below 0 when late; null while it goes on or in another unit. */
  readonly savedDays: number | null;
  /** Working days from the result to its hand-over; null until then. */
  readonly returnDays: number | null;
  /** It was opened again after it had finished: its past figures are read from its history. */
  readonly reopened: boolean;
  readonly lastOccurredAt: Date | null;
  readonly clock: Clock | null;
  /** The same clock as if it had never been extended. */
  readonly official: Clock | null;
}

/** A dossier before its first event. */
export const unopened = (terms: PromiseTerms): DossierState => ({
  terms,
  status: null,
  version: 0,
  submittedAt: null,
  acceptedAt: null,
  originalDueAt: null,
  dueAt: null,
  officialDueAt: null,
  extendedAt: null,
  waitingUntil: null,
  promisePrinted: terms.printedDue !== undefined,
  pausedAt: null,
  finishedAt: null,
  returnedAt: null,
  closedAt: null,
  correctionCount: 0,
  supplementCount: 0,
  usedDays: 0,
  savedDays: null,
  returnDays: null,
  reopened: false,
  lastOccurredAt: null,
  clock: null,
  official: null,
});

/** The state after one more event, in business order. It computes and does not judge: `takeStep` judges. */
export function applyEvent(
  state: DossierState,
  event: DossierEventFacts,
  calendar: WorkingCalendar,
): DossierState {
  const { kind, occurredAt } = event;
  const particulars = particularsIn(event.details);
  const status = leadsTo(kind, state.status);
  const ran = ranUpTo(state.official, kind, occurredAt, calendar);
  const { clock, official } = clocksAfter(state, kind, occurredAt, particulars, calendar);
  return {
    ...state,
    status,
    version: state.version + 1,
    submittedAt: state.submittedAt ?? occurredAt,
    acceptedAt: kind === 'ACCEPTED' ? occurredAt : state.acceptedAt,
    originalDueAt: clock?.originalDueAt ?? null,
    dueAt: clock?.dueAt ?? null,
    officialDueAt: official?.dueAt ?? null,
    extendedAt: kind === 'EXTENDED' ? occurredAt : state.extendedAt,
    waitingUntil: waitingUntil(state, kind, status, particulars),
    pausedAt: clock?.state === 'PAUSED' ? clock.since : null,
    finishedAt: finishes[status] ? (state.finishedAt ?? occurredAt) : null,
    returnedAt: kind === 'RETURNED' ? occurredAt : state.returnedAt,
    closedAt: closedAfter(state, kind, occurredAt),
    correctionCount: state.correctionCount + (kind === 'CORRECTION_REQUESTED' ? 1 : 0),
    supplementCount: state.supplementCount + (kind === 'SUPPLEMENT_REQUESTED' ? 1 : 0),
    usedDays: state.usedDays + ran,
    savedDays: savedBy(state, kind, ran),
    returnDays: kind === 'RETURNED' ? daysWaited(state, occurredAt, calendar) : state.returnDays,
    reopened: state.reopened || kind === 'REOPENED' || kind === 'RESULT_RECALLED',
    lastOccurredAt: occurredAt,
    clock,
    official,
  };
}

/**
 * The state after events in business order: by `occurredAt`, then by the order they were recorded in. Each is counted on
 * the calendar it was recorded on, so that a later edit of the calendar changes nothing that was counted before it.
 */
export const foldEvents = <Event extends DossierEventFacts>(
  terms: PromiseTerms,
  events: readonly Event[],
  calendarOf: (event: Event) => WorkingCalendar,
): DossierState =>
  events.reduce((state, event) => applyEvent(state, event, calendarOf(event)), unopened(terms));

/** Whether processing is over in a status. */
export const finishes = {
  REGISTERED: false,
  ACCEPTED: false,
  NOT_ACCEPTED: true,
  IN_PROCESS: false,
  SUPPLEMENT_REQUESTED: false,
  PAYMENT_REQUESTED: false,
  WITHDRAWN: true,
  STOPPED: true,
  RESOLVED: true,
  RETURNED: true,
} as const satisfies Record<DossierStatus, boolean>;

function closedAfter({ closedAt, finishedAt }: DossierState, kind: DossierEventKind, at: Date): Date | null {
  if (kind === 'RESOLVED' || kind === 'WITHDRAWN' || kind === 'STOPPED') return closedAt ?? at;
  // What a stop had closed is open again; what was resolved before it stays closed.
  return kind === 'REOPENED' && closedAt?.getTime() === finishedAt?.getTime() ? null : closedAt;
}

/** Working days of the stretch that a turn ends. */
function ranUpTo(
  official: Clock | null,
  kind: DossierEventKind,
  at: Date,
  calendar: WorkingCalendar,
): number {
  if (official?.state !== 'RUNNING') return 0;
  const turn = stepOf(kind).clock;
  if (turn === 'STOP') return daysUntilEnd(calendar, official, at);
  return turn === 'PAUSE' ? counts.WORKING_DAY.used(calendar, official, at) : 0;
}

/** What was left of the days when processing ends; kept until it reopens. */
function savedBy({ official, savedDays }: DossierState, kind: DossierEventKind, ran: number): number | null {
  const turn = stepOf(kind).clock;
  if (turn === 'NONE') return savedDays;
  return turn === 'STOP' && official?.unit === 'WORKING_DAY' ? official.left - ran : null;
}

const daysWaited = ({ finishedAt }: DossierState, at: Date, calendar: WorkingCalendar): number =>
  finishedAt ? Math.max(0, workingDaysBetween(calendar, localDate(finishedAt), localDate(at))) : 0;

/** Both clocks after an event; they are one and the same until an extension parts them. */
function clocksAfter(
  { clock, official, terms }: DossierState,
  kind: DossierEventKind,
  at: Date,
  particulars: EventParticulars,
  calendar: WorkingCalendar,
): Pick<DossierState, 'clock' | 'official'> {
  const move = moveOf(kind, particulars);
  if (move === 'NONE') return { clock, official };
  if (move === 'START') {
    if (clock) return { clock, official };
    const started = startClock(calendar, terms.budget, at, terms.printedDue ?? terms.givenDue);
    return { clock: started, official: started };
  }
  if (!clock || !official) return { clock, official };
  if (move === 'EXTEND') return { clock: extended(clock, particulars, calendar), official };
  if (move === 'RECOUNT') return recountedBoth(clock, official, particulars);
  const turned = turnClock(calendar, clock, move, at);
  return { clock: turned, official: official === clock ? turned : turnClock(calendar, official, move, at) };
}

/** What an event does to the clock; papers still on their way start none (rule R5). */
export const moveOf = (kind: DossierEventKind, { clockWaits }: EventParticulars): ClockMove | 'NONE' =>
  kind === 'ACCEPTED' && clockWaits ? 'NONE' : stepOf(kind).clock;

const extended = (clock: Clock, { extendedDueAt }: EventParticulars, calendar: WorkingCalendar): Clock =>
  extendedDueAt ? promiseAgain(calendar, clock, extendedDueAt) : clock;

function recountedBoth(clock: Clock, official: Clock, { recount }: EventParticulars) {
  if (!recount) return { clock, official };
  const { dueAt, officialDueAt, dayZero } = recount;
  const again = recounted(clock, { dueAt, dayZero });
  return {
    clock: again,
    official: official === clock ? again : recounted(official, { dueAt: officialDueAt, dayZero }),
  };
}

/** A recount in between does not end the term. */
function waitingUntil(
  state: DossierState,
  kind: DossierEventKind,
  status: DossierStatus,
  particulars: EventParticulars,
): Date | null {
  if (status !== 'SUPPLEMENT_REQUESTED') return null;
  return kind === 'SUPPLEMENT_REQUESTED' ? (particulars.waitingUntil ?? null) : state.waitingUntil;
}
