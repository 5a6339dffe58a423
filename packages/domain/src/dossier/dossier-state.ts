import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Budget } from '../clock/budget.ts';
import { type Clock, type ClockMove, startClock, turnClock } from '../clock/clock.ts';
import type { DossierEventKind, DossierStatus } from '../vocabulary.ts';
import { stepOf } from './step-table.ts';

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
  readonly dueAt: Date | null;
  readonly promisePrinted: boolean;
  readonly pausedAt: Date | null;
  /** End of processing: refused, withdrawn, stopped or resolved; cleared when it reopens. */
  readonly finishedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly supplementCount: number;
  readonly lastOccurredAt: Date | null;
  readonly clock: Clock | null;
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
  promisePrinted: terms.printedDue !== undefined,
  pausedAt: null,
  finishedAt: null,
  returnedAt: null,
  supplementCount: 0,
  lastOccurredAt: null,
  clock: null,
});

/** The state after one more event, in business order. It computes and does not judge: `takeStep` judges. */
export function applyEvent(
  state: DossierState,
  event: DossierEventFacts,
  calendar: WorkingCalendar,
): DossierState {
  const { kind, occurredAt } = event;
  const step = stepOf(kind);
  const clock = clockAfter(state, step.clock, occurredAt, calendar);
  return {
    ...state,
    status: step.to,
    version: state.version + 1,
    submittedAt: state.submittedAt ?? occurredAt,
    acceptedAt: kind === 'ACCEPTED' ? occurredAt : state.acceptedAt,
    originalDueAt: clock?.originalDueAt ?? null,
    dueAt: clock?.dueAt ?? null,
    pausedAt: clock?.state === 'PAUSED' ? clock.since : null,
    finishedAt: finishes[step.to] ? (state.finishedAt ?? occurredAt) : null,
    returnedAt: kind === 'RETURNED' ? occurredAt : state.returnedAt,
    supplementCount: state.supplementCount + (kind === 'SUPPLEMENT_REQUESTED' ? 1 : 0),
    lastOccurredAt: occurredAt,
    clock,
  };
}

/** The state after events in business order: by `occurredAt`, then by the order they were recorded in. */
export const foldEvents = (
  terms: PromiseTerms,
  events: readonly DossierEventFacts[],
  calendar: WorkingCalendar,
): DossierState => events.reduce((state, event) => applyEvent(state, event, calendar), unopened(terms));

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

function clockAfter(
  { clock, terms }: DossierState,
  move: ClockMove | 'NONE',
  at: Date,
  calendar: WorkingCalendar,
): Clock | null {
  if (move === 'START') return startClock(calendar, terms.budget, at, terms.printedDue ?? terms.givenDue);
  if (move === 'NONE' || !clock) return clock;
  return turnClock(calendar, clock, move, at);
}
