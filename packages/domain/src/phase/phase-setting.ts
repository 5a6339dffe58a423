import type { PhaseNumber, PilotAction, PlaceKind, SubmissionChannel } from '../vocabulary.ts';
import type { Said } from '../words.ts';

/** One version of what a phase grants: actions at places for procedures over dates. */
export interface PhaseSetting {
  readonly phase: PhaseNumber;
  readonly version: number;
  readonly effectiveFrom: Date;
  /** Exclusive end; null while open. */
  readonly effectiveTo: Date | null;
  readonly places: readonly PlaceKind[];
  readonly actions: readonly PilotAction[];
  readonly branchIds: ReadonlySet<number>;
  readonly procedureIds: ReadonlySet<number>;
  /** Channel recorded for a dossier that the post receives. */
  readonly receptionChannel: SubmissionChannel | null;
}

/** A branch as rules name it. */
export interface NamedBranch extends Said {
  readonly id: number;
  readonly code: string;
}

/** A procedure as rules name it. */
export interface NamedProcedure {
  readonly id: number;
  readonly code: string;
}

/** Who acts: the post, or the state through its civil servants. */
export type Side = 'POST' | 'STATE';

/** Where, for what, by whom and when something is to be done. */
export interface Occasion {
  readonly place: PlaceKind;
  /** The branch at whose counter, or whose staff at a home; absent at the service centre. */
  readonly branch?: NamedBranch | undefined;
  readonly procedure: NamedProcedure;
  readonly side: Side;
  readonly at: Date;
}

/** An occasion and what is to be done on it. */
export interface PhaseQuestion extends Occasion {
  readonly action: PilotAction;
}

/** What can never be granted to the post: deciding is the state's. */
export const neverGranted: ReadonlySet<PilotAction> = new Set<PilotAction>([
  'ADJUDICATE',
  'SIGN_RESULT',
  'CHANGE_DUE_DATE',
  'ISSUE_REFUSAL_OF_SETTLEMENT',
]);

/** An act is the post's when it happens outside the service centre, or when a postal organisation does it. */
export const isPostHandled = (place: PlaceKind, side: Side): boolean =>
  place !== 'HCC_CENTRE' || side === 'POST';
