import { isOverdue } from '../clock/timing.ts';
import { SupplementAlreadyAsked } from '../refusal/dossier-refusals.ts';
import type { Refusal } from '../refusal/refusal.ts';
import {
  ClockExpired,
  ExtensionLimit,
  FeeUnpaid,
  PapersAlreadyHere,
  PapersElsewhere,
  PapersNotArrived,
  TermNotOver,
} from '../refusal/step-refusals.ts';
import type { DossierEventKind, FeeCollectAt } from '../vocabulary.ts';
import type { StepFacts } from './step-facts.ts';
import type { StepActor } from './step-table.ts';

export interface Standing {
  readonly facts: StepFacts;
  readonly actor: StepActor;
  /** The post hands a parcel over as its carrier. */
  readonly asCarrier: boolean;
  readonly at: Date;
}

type Check = (standing: Standing) => Refusal | undefined;

const nothing: Check = () => undefined;

/** Why a dossier does not stand as a step needs it, whatever is said with the step. */
export const objectionToStanding = (kind: DossierEventKind, standing: Standing): Refusal | undefined =>
  checks[kind](standing);

const unpaid =
  (collectAt: FeeCollectAt): Check =>
  ({ facts }) => {
    const due = facts.unpaidFees.filter((fee) => fee.collectAt === collectAt);
    const amount = due.reduce((sum, { amountVnd }) => sum + amountVnd, 0);
    return amount > 0 ? new FeeUnpaid(amount) : undefined;
  };

const arrived: Check = ({ facts: { state } }) => (state.clock ? undefined : new PapersNotArrived());

const onTheirWay: Check = ({ facts: { state } }) => (state.clock ? new PapersAlreadyHere() : undefined);

/** One full written request; a second is the manager's to decide. */
const onceOnly: Check = ({ facts, actor }) =>
  facts.state.supplementCount > 0 && actor !== 'HCC_MANAGER' ? new SupplementAlreadyAsked() : undefined;

/** A new date is given once, and before the one that stands has passed. */
const extendable: Check = ({ facts: { state }, at }) => {
  if (state.extendedAt) return new ExtensionLimit(state.extendedAt);
  return state.dueAt && isOverdue(state.dueAt, false, at) ? new ClockExpired(state.dueAt) : undefined;
};

/** While papers are awaited, only the end of their term stops the dossier (rule R9). */
const termOver: Check = ({ facts: { state }, at }) =>
  state.status === 'SUPPLEMENT_REQUESTED' && state.waitingUntil && at <= state.waitingUntil
    ? new TermNotOver(state.waitingUntil)
    : undefined;

const inHand: Check = (standing) => {
  const { parcelHolder } = standing.facts;
  return parcelHolder && !standing.asCarrier ? new PapersElsewhere(parcelHolder) : unpaid('RETURN')(standing);
};

const checks = {
  SUBMITTED: nothing,
  ACCEPTED: unpaid('ACCEPT'),
  RECEPTION_REFUSED: nothing,
  CORRECTION_REQUESTED: nothing,
  FORWARDED: arrived,
  SUPPLEMENT_REQUESTED: onceOnly,
  SUPPLEMENT_RECEIVED: nothing,
  PAYMENT_REQUESTED: nothing,
  PAYMENT_CONFIRMED: nothing,
  WITHDRAWN: nothing,
  STOPPED: termOver,
  REOPENED: nothing,
  RESOLVED: nothing,
  RESULT_RECALLED: inHandForRecall,
  RETURNED: inHand,
  PAPERS_ARRIVED: onTheirWay,
  EXTENDED: extendable,
  PROMISE_RECOUNTED: nothing,
} as const satisfies Record<DossierEventKind, Check>;

/** A result on its way to the citizen cannot be taken back from the desk. */
function inHandForRecall({ facts: { parcelHolder } }: Standing): Refusal | undefined {
  return parcelHolder && new PapersElsewhere(parcelHolder);
}
