import { dayOf } from '@tram-ho-so/domain/calendar';
import {
  applyEvent,
  type DossierState,
  leadsTo,
  type StepTaken,
  stepOf,
} from '@tram-ho-so/domain/dossier-steps';
import type { RegisterFacts, RowEvent } from '@tram-ho-so/domain/register-row';
import type { DossierEventKind } from '@tram-ho-so/domain/vocabulary';
import type { DossierFacts } from '../facts/dossier-facts.ts';

/** A further event that a register tells of a dossier already recorded. */
export type FurtherEvent = StepTaken & Pick<RowEvent, 'place' | 'timeAssumed'>;

/**
 * What a changed row adds to its dossier: the events that follow those recorded, none when the books know as much or
 * more. Undefined when the row contradicts them.
 */
export function continuationOf(
  { dossier, events, state, pilot }: DossierFacts,
  row: RegisterFacts,
  now: Date,
): FurtherEvent[] | undefined {
  if (!isSameSubject(dossier, row)) return undefined;
  const known = withoutDetours(events);
  const shared = row.events.findIndex((event, i) => !isSameEvent(event, known[i]));
  const told = shared === -1 ? [] : row.events.slice(shared);
  const more = known.slice(shared === -1 ? row.events.length : shared);
  const resumption = resumptionAfter(more);
  if (more.length > 0 && !resumption) return told.length === 0 ? [] : undefined;
  const wanted = resumption ? [resumed(resumption, told[0]?.occurredAt ?? now), ...told] : told;
  return follow(state, wanted, pilot.calendar);
}

type Wanted = Pick<RowEvent, 'kind' | 'occurredAt' | 'phase' | 'place' | 'timeAssumed'>;
type Known = Pick<DossierFacts['events'][number], 'kind' | 'occurredAt' | 'origin'>;

function isSameSubject(dossier: DossierFacts['dossier'], row: RegisterFacts): boolean {
  const promised = row.terms.printedDue;
  return (
    dossier.procedureId === row.procedure.id &&
    dossier.channel === row.channel &&
    dossier.branchId === (row.branch?.id ?? null) &&
    (!promised || !dossier.originalDueAt || dayOf(promised) === dayOf(dossier.originalDueAt))
  );
}

/** A register knows days for certain and times of day sometimes. */
const isSameEvent = (told: RowEvent, known: Known | undefined): boolean =>
  told.kind === known?.kind && dayOf(told.occurredAt) === dayOf(known.occurredAt);

/** The way of a dossier without its finished pauses, of which a register shows nothing. */
function withoutDetours(events: readonly Known[]): Known[] {
  const way: Known[] = [];
  for (const event of events) {
    if (event.kind === 'CORRECTION_REQUESTED') continue;
    if (endsPause(event.kind)) way.pop();
    else way.push(event);
  }
  return way;
}

const endsPause = (kind: DossierEventKind) => stepOf(kind).clock === 'RESUME';

/**
 * The step that ends the pause in which an earlier register left the dossier and this one no longer does. A pause
 * recorded here is newer than any register.
 */
function resumptionAfter([last, ...others]: readonly Known[]): DossierEventKind | undefined {
  if (others.length > 0 || last?.origin !== 'IMPORTED') return undefined;
  if (last.kind === 'SUPPLEMENT_REQUESTED') return 'SUPPLEMENT_RECEIVED';
  return last.kind === 'PAYMENT_REQUESTED' ? 'PAYMENT_CONFIRMED' : undefined;
}

const resumed = (kind: DossierEventKind, occurredAt: Date): Wanted => ({
  kind,
  occurredAt,
  phase: null,
  place: 'HCC_CENTRE',
  timeAssumed: true,
});

/** Takes the steps one after another from the recorded state; an illegal or back-dated one is a contradiction. */
function follow(
  recorded: DossierState,
  wanted: readonly Wanted[],
  calendar: DossierFacts['pilot']['calendar'],
): FurtherEvent[] | undefined {
  const taken: FurtherEvent[] = [];
  let state = recorded;
  for (const { kind, phase, place, timeAssumed, ...told } of wanted) {
    const occurredAt = notBefore(told.occurredAt, state.lastOccurredAt);
    if (!occurredAt || !stepOf(kind).from.includes(state.status)) return undefined;
    const from = state.status;
    state = applyEvent(state, { kind, occurredAt }, calendar);
    taken.push({
      kind,
      from,
      to: leadsTo(kind, from),
      occurredAt,
      phase,
      details: null,
      state,
      place,
      timeAssumed,
    });
  }
  return taken;
}

/** The same day is late enough: the time of day was taken, not told. */
function notBefore(at: Date, last: Date | null): Date | undefined {
  if (!last || at >= last) return at;
  return dayOf(at) === dayOf(last) ? last : undefined;
}
