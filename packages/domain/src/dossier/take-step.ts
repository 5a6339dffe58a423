import { dayOf, instantAt } from '../calendar/local-time.ts';
import { rollForward } from '../calendar/working-days.ts';
import { extendedDue } from '../clock/clock.ts';
import { grantFor } from '../phase/grant.ts';
import { objectionTo } from '../phase/objection-to.ts';
import type { NamedBranch, PhaseQuestion } from '../phase/phase-setting.ts';
import {
  IllegalStep,
  NotPermitted,
  OccurredBeforeLast,
  OccurredInFuture,
  ReasonRequired,
  StaleDossier,
} from '../refusal/dossier-refusals.ts';
import type { Refusal } from '../refusal/refusal.ts';
import {
  type DossierEventKind,
  type DossierStatus,
  dossierEventKindWords,
  type PhaseNumber,
  type PlaceKind,
} from '../vocabulary.ts';
import { applyEvent, type DossierState } from './dossier-state.ts';
import { detailsOf, type EventDetails, type EventParticulars } from './event-particulars.ts';
import { objectionToSaid } from './objection-to-said.ts';
import { objectionToStanding } from './objection-to-standing.ts';
import type { StepFacts } from './step-facts.ts';
import { type StepSaid, saidDetails } from './step-said.ts';
import { leadsTo, type Step, type StepActor, sideOf, stepOf } from './step-table.ts';

/** Who asks, and where they stand. */
export interface Asker {
  readonly actor: StepActor;
  readonly place: PlaceKind;
  readonly branch?: NamedBranch | undefined;
  /** The post hands a parcel over as its carrier (Decision 45/2016): general postal law, not a phase, lets it. */
  readonly asCarrier?: boolean | undefined;
}

/** A step someone wants to take. */
export interface StepAsked extends Asker {
  readonly kind: DossierEventKind;
  readonly occurredAt: Date;
  readonly reason?: string | null | undefined;
  readonly said?: StepSaid | undefined;
  /** The version the asker saw; absent when nothing was seen. */
  readonly expectedVersion?: number | null | undefined;
}

/** A step that may be recorded, with the state it leads to. */
export interface StepTaken {
  readonly kind: DossierEventKind;
  readonly from: DossierStatus | null;
  readonly to: DossierStatus;
  readonly occurredAt: Date;
  /** The phase whose grant let the post act; null when none was needed. */
  readonly phase: PhaseNumber | null;
  /** What the event keeps of it, coded; null when there is nothing. */
  readonly details: EventDetails | null;
  readonly state: DossierState;
}

/** Decides a step: the first objection, or the step as it is to be recorded. */
export function takeStep(facts: StepFacts, asked: StepAsked): StepTaken | Refusal {
  const objection = objectionToAsked(facts, asked);
  if (objection) return objection;
  const { kind, occurredAt, said = {} } = asked;
  const details = { ...saidDetails(said), ...detailsOf(particularsOf(facts, asked)) };
  const kept = Object.keys(details).length > 0 ? details : null;
  const state = applyEvent(facts.state, { kind, occurredAt, details }, facts.calendar);
  const from = facts.state.status;
  const phase = grantFor(facts.settings, questionOf(facts, asked, occurredAt))?.phase ?? null;
  return { kind, from, to: leadsTo(kind, from), occurredAt, phase, details: kept, state };
}

/** What the fold must know of a step: moments that follow from what was said, as facts. */
function particularsOf({ state, channel, limits, calendar }: StepFacts, asked: StepAsked): EventParticulars {
  const { kind, place, occurredAt, said } = asked;
  if (kind === 'ACCEPTED' && channel === 'POSTAL' && place !== 'HCC_CENTRE') return { clockWaits: true };
  if (kind === 'EXTENDED' && state.clock && said?.extensionDays)
    return { extendedDueAt: extendedDue(calendar, state.clock, said.extensionDays) };
  if (kind !== 'SUPPLEMENT_REQUESTED') return {};
  const lastDay = rollForward(calendar, dayOf(occurredAt) + limits.supplementTermDays);
  return { waitingUntil: instantAt(lastDay, calendar.hours.afternoonCloses) };
}

/** Why a step may not be taken by this asker at all, whatever the form they fill in. */
export function objectionToStep(
  facts: StepFacts,
  kind: DossierEventKind,
  asker: Asker,
  at: Date,
): Refusal | undefined {
  const { status } = facts.state;
  const step = stepOf(kind);
  if (!step.from.includes(status)) {
    return new IllegalStep(
      kind,
      status ?? undefined,
      step.from.map((from) => from ?? undefined),
    );
  }
  const actors = actorsOf(step, status);
  if (!actors.includes(asker.actor)) {
    return new NotPermitted(
      dossierEventKindWords[kind],
      actors.filter((actor) => actor !== 'PORTAL'),
    );
  }
  const asCarrier = asker.asCarrier ?? false;
  const objection = asCarrier
    ? undefined
    : objectionTo(facts.settings, questionOf(facts, { ...asker, kind }, at));
  return objection ?? objectionToStanding(kind, { facts, actor: asker.actor, asCarrier, at });
}

function objectionToAsked(facts: StepFacts, asked: StepAsked): Refusal | undefined {
  const { version, lastOccurredAt } = facts.state;
  const { kind, occurredAt, expectedVersion, reason } = asked;
  if (expectedVersion != null && expectedVersion !== version)
    return new StaleDossier(expectedVersion, version);
  const objection = objectionToStep(facts, kind, asked, occurredAt);
  if (objection) return objection;
  if (stepOf(kind).reasonRequired && !reason?.trim()) return new ReasonRequired(dossierEventKindWords[kind]);
  if (occurredAt > facts.now) return new OccurredInFuture(occurredAt, facts.now);
  if (lastOccurredAt && occurredAt < lastOccurredAt)
    return new OccurredBeforeLast(occurredAt, lastOccurredAt);
  return objectionToSaid(kind, { said: asked.said ?? {}, reason, facts });
}

/** Who may take a step from a status. */
const actorsOf = (step: Step, status: DossierStatus | null): readonly StepActor[] =>
  (status && step.actorsFrom?.[status]) || step.actors;

function questionOf(
  { procedure }: StepFacts,
  { kind, actor, place, branch }: Asker & { readonly kind: DossierEventKind },
  at: Date,
): PhaseQuestion {
  return { action: stepOf(kind).postAction, place, branch, procedure, side: sideOf(actor), at };
}
