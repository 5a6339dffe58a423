import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { applyEvent, type DossierState, type PromiseTerms, unopened } from '../dossier/dossier-state.ts';
import { leadsTo } from '../dossier/step-table.ts';
import type { StepTaken } from '../dossier/take-step.ts';
import {
  type DossierEventKind,
  type DossierStatus,
  dossierEventKindWords,
  type PhaseNumber,
  type PlaceKind,
  type ReturnChannel,
  type SubmissionChannel,
} from '../vocabulary.ts';
import type { Note } from './read-cells.ts';
import type { RowTimes } from './read-times.ts';

/** One event of a row: the step, where it happened, and whether the register says when. */
export interface RowEvent extends StepTaken {
  readonly place: PlaceKind;
  /** The register gives no moment of its own for it. */
  readonly timeAssumed: boolean;
}

/** What the history of a row follows from. */
export interface RowStory {
  readonly status: DossierStatus;
  readonly channel: SubmissionChannel;
  readonly returnChannel: ReturnChannel | null;
  /** A branch took part. */
  readonly helped: boolean;
  readonly phase: PhaseNumber | null;
  readonly times: RowTimes;
  readonly terms: PromiseTerms;
}

/** The events that lead to a status after acceptance, in order. */
const eventsTo = {
  REGISTERED: [],
  ACCEPTED: ['ACCEPTED'],
  NOT_ACCEPTED: ['RECEPTION_REFUSED'],
  IN_PROCESS: ['ACCEPTED', 'FORWARDED'],
  SUPPLEMENT_REQUESTED: ['ACCEPTED', 'FORWARDED', 'SUPPLEMENT_REQUESTED'],
  PAYMENT_REQUESTED: ['ACCEPTED', 'FORWARDED', 'PAYMENT_REQUESTED'],
  WITHDRAWN: ['ACCEPTED', 'WITHDRAWN'],
  STOPPED: ['ACCEPTED', 'FORWARDED', 'STOPPED'],
  RESOLVED: ['ACCEPTED', 'FORWARDED', 'RESOLVED'],
  RETURNED: ['ACCEPTED', 'FORWARDED', 'RESOLVED', 'RETURNED'],
} as const satisfies Record<DossierStatus, readonly DossierEventKind[]>;

/** Statuses that are reached at a moment of their own, which the register may not hold. */
const endsAtItsOwnTime: ReadonlySet<DossierEventKind> = new Set<DossierEventKind>([
  'RECEPTION_REFUSED',
  'SUPPLEMENT_REQUESTED',
  'PAYMENT_REQUESTED',
  'WITHDRAWN',
  'STOPPED',
]);

export function rowHistory(story: RowStory, calendar: WorkingCalendar, note: Note): RowEvent[] {
  const events: RowEvent[] = [];
  let state: DossierState = unopened(story.terms);
  for (const kind of kindsOf(story)) {
    const at = timeOf(kind, story.times);
    const occurredAt = at ?? story.times.acceptedAt;
    if (!at && endsAtItsOwnTime.has(kind)) note('TIME_NOT_RECORDED', 'status', dossierEventKindWords[kind]);
    const from = state.status;
    state = applyEvent(state, { kind, occurredAt }, calendar);
    const to = leadsTo(kind, from);
    const phase = placeOf(kind, story) === 'HCC_CENTRE' ? null : story.phase;
    const place = placeOf(kind, story);
    events.push({ kind, from, to, occurredAt, phase, details: null, state, place, timeAssumed: !at });
  }
  return events;
}

/** What was filed online, or refused before acceptance, was registered first. */
function kindsOf({ status, channel }: RowStory): readonly DossierEventKind[] {
  const events = eventsTo[status];
  const registered = channel === 'ONLINE' || status === 'REGISTERED' || status === 'NOT_ACCEPTED';
  return registered ? ['SUBMITTED', ...events] : events;
}

/** When the register says an event happened; undefined when it does not say. */
function timeOf(kind: DossierEventKind, { acceptedAt, resolvedAt, returnedAt }: RowTimes): Date | undefined {
  if (kind === 'SUBMITTED' || kind === 'ACCEPTED') return acceptedAt;
  if (kind === 'FORWARDED') return undefined;
  return kind === 'RETURNED' ? returnedAt : resolvedAt;
}

/** Help is given at the branch and a result is handed over where it is collected; the rest happens at the centre. */
function placeOf(kind: DossierEventKind, { helped, returnChannel }: RowStory): PlaceKind {
  if (!helped) return 'HCC_CENTRE';
  if (kind === 'SUBMITTED') return 'BRANCH';
  if (kind !== 'RETURNED') return 'HCC_CENTRE';
  if (returnChannel === 'AT_BRANCH') return 'BRANCH';
  return returnChannel === 'HOME_BCCI' ? 'HOME' : 'HCC_CENTRE';
}
