import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { grantFor } from '../phase/grant.ts';
import { objectionTo } from '../phase/objection-to.ts';
import type { NamedBranch, NamedProcedure, PhaseQuestion, PhaseSetting } from '../phase/phase-setting.ts';
import {
  IllegalStep,
  NotPermitted,
  OccurredBeforeLast,
  OccurredInFuture,
  ReasonRequired,
  StaleDossier,
  SupplementAlreadyAsked,
} from '../refusal/dossier-refusals.ts';
import type { PhaseNotAllowed } from '../refusal/phase-refusals.ts';
import type { Refusal } from '../refusal/refusal.ts';
import {
  type DossierEventKind,
  type DossierStatus,
  dossierEventKindWords,
  type PhaseNumber,
  type PlaceKind,
} from '../vocabulary.ts';
import { applyEvent, type DossierState } from './dossier-state.ts';
import { type Step, type StepActor, sideOf, stepOf } from './step-table.ts';

/** What a step is judged on. */
export interface StepFacts {
  readonly state: DossierState;
  readonly procedure: NamedProcedure;
  /** Every version of every phase. */
  readonly settings: readonly PhaseSetting[];
  readonly calendar: WorkingCalendar;
  readonly now: Date;
}

/** Who asks, and where they stand. */
export interface Asker {
  readonly actor: StepActor;
  readonly place: PlaceKind;
  readonly branch?: NamedBranch | undefined;
}

/** A step someone wants to take. */
export interface StepAsked extends Asker {
  readonly kind: DossierEventKind;
  readonly occurredAt: Date;
  readonly reason?: string | null | undefined;
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
  readonly state: DossierState;
}

/** Decides a step: the first objection, or the step as it is to be recorded. */
export function takeStep(facts: StepFacts, asked: StepAsked): StepTaken | Refusal {
  const objection = objectionToAsked(facts, asked);
  if (objection) return objection;
  const state = applyEvent(facts.state, asked, facts.calendar);
  const { kind, occurredAt } = asked;
  const phase = grantFor(facts.settings, questionOf(facts, asked, occurredAt))?.phase ?? null;
  return { kind, from: facts.state.status, to: stepOf(kind).to, occurredAt, phase, state };
}

/** Why a step may not be taken by this asker at all, whatever the form they fill in. */
export function objectionToStep(
  facts: StepFacts,
  kind: DossierEventKind,
  asker: Asker,
  at: Date,
): IllegalStep | NotPermitted | PhaseNotAllowed | SupplementAlreadyAsked | undefined {
  const { status, supplementCount } = facts.state;
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
  const objection = objectionTo(facts.settings, questionOf(facts, { ...asker, kind }, at));
  if (objection) return objection;
  const second = kind === 'SUPPLEMENT_REQUESTED' && supplementCount > 0;
  return second && asker.actor !== 'HCC_MANAGER' ? new SupplementAlreadyAsked() : undefined;
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
  return lastOccurredAt && occurredAt < lastOccurredAt
    ? new OccurredBeforeLast(occurredAt, lastOccurredAt)
    : undefined;
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
