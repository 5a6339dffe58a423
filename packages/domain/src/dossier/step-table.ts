import type { ClockMove } from '../clock/clock.ts';
import {
  type DossierEventKind,
  type DossierStatus,
  dossierEventKinds,
  type OrganisationKind,
  type PilotAction,
  type UserRole,
} from '../vocabulary.ts';

/** Who takes a step: a person in a role, or the portal through which a citizen acts alone. */
export type StepActor = UserRole | 'PORTAL';

/** What leaves the desk with a step: one of the forms 01 to 06, or another paper. */
export type StepDocument =
  | 'FORM_01'
  | 'FORM_02'
  | 'FORM_03'
  | 'FORM_04'
  | 'FORM_05'
  | 'PORTAL_ACKNOWLEDGEMENT'
  | 'PAYMENT_NOTICE'
  | 'PAYMENT_RECEIPT'
  | 'WITHDRAWAL_REQUEST'
  | 'STOP_NOTICE'
  | 'RESULT'
  | 'HAND_OVER_PROOF';

/** One kind of step: from where to where, by whom, and what it does to the clock. */
export interface Step {
  /** Statuses it starts from; `null` opens a dossier. */
  readonly from: readonly (DossierStatus | null)[];
  /** `UNCHANGED`: it leaves the dossier in the status it was in. */
  readonly to: DossierStatus | 'UNCHANGED';
  /** Empty: no person takes it; the product does, as the consequence of another act. */
  readonly actors: readonly StepActor[];
  /** Where a status lets other people take the step than `actors` says. */
  readonly actorsFrom?: Partial<Record<DossierStatus, readonly StepActor[]>>;
  /** What the post must have been granted to take it; adjudicating is never granted, so such a step is the state's. */
  readonly postAction: PilotAction;
  readonly document: StepDocument | null;
  readonly clock: ClockMove | 'NONE';
  readonly reasonRequired: boolean;
}

const post = ['BRANCH_STAFF', 'POSTAL_MANAGER'] as const;
/** The manager of the centre may stand in for its officers. */
const desk = ['HCC_OFFICER', 'HCC_MANAGER'] as const;
const department = ['DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER'] as const;

/** The order a dossier moves in. The only place it is written. */
export const steps = {
  SUBMITTED: {
    from: [null],
    to: 'REGISTERED',
    actors: ['PORTAL', ...post, ...desk],
    postAction: 'ASSIST_ONLINE_SUBMISSION',
    document: 'PORTAL_ACKNOWLEDGEMENT',
    clock: 'NONE',
    reasonRequired: false,
  },
  ACCEPTED: {
    from: [null, 'REGISTERED'],
    to: 'ACCEPTED',
    actors: [...desk, ...post],
    postAction: 'RECEIVE_DOSSIER',
    document: 'FORM_01',
    clock: 'START',
    reasonRequired: false,
  },
  RECEPTION_REFUSED: {
    from: ['REGISTERED'],
    to: 'NOT_ACCEPTED',
    actors: desk,
    postAction: 'ISSUE_REFUSAL_OF_SETTLEMENT',
    document: 'FORM_03',
    clock: 'NONE',
    reasonRequired: true,
  },
  CORRECTION_REQUESTED: {
    from: ['REGISTERED'],
    to: 'REGISTERED',
    actors: desk,
    postAction: 'ADJUDICATE',
    document: 'FORM_02',
    clock: 'NONE',
    reasonRequired: true,
  },
  FORWARDED: {
    from: ['ACCEPTED'],
    to: 'IN_PROCESS',
    actors: desk,
    postAction: 'ADJUDICATE',
    document: 'FORM_05',
    clock: 'NONE',
    reasonRequired: false,
  },
  SUPPLEMENT_REQUESTED: {
    from: ['IN_PROCESS'],
    to: 'SUPPLEMENT_REQUESTED',
    actors: [...department, ...desk],
    postAction: 'ADJUDICATE',
    document: 'FORM_02',
    clock: 'PAUSE',
    reasonRequired: true,
  },
  SUPPLEMENT_RECEIVED: {
    from: ['SUPPLEMENT_REQUESTED'],
    to: 'IN_PROCESS',
    actors: desk,
    postAction: 'ADJUDICATE',
    document: 'FORM_05',
    clock: 'RESUME',
    reasonRequired: false,
  },
  PAYMENT_REQUESTED: {
    from: ['IN_PROCESS'],
    to: 'PAYMENT_REQUESTED',
    actors: department,
    postAction: 'ADJUDICATE',
    document: 'PAYMENT_NOTICE',
    clock: 'PAUSE',
    reasonRequired: true,
  },
  PAYMENT_CONFIRMED: {
    from: ['PAYMENT_REQUESTED'],
    to: 'IN_PROCESS',
    actors: [...desk, ...department],
    postAction: 'ADJUDICATE',
    document: 'PAYMENT_RECEIPT',
    clock: 'RESUME',
    reasonRequired: false,
  },
  WITHDRAWN: {
    from: ['ACCEPTED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED'],
    to: 'WITHDRAWN',
    actors: ['PORTAL', ...desk],
    postAction: 'ADJUDICATE',
    document: 'WITHDRAWAL_REQUEST',
    clock: 'STOP',
    reasonRequired: false,
  },
  STOPPED: {
    from: ['IN_PROCESS', 'SUPPLEMENT_REQUESTED'],
    to: 'STOPPED',
    actors: ['DEPARTMENT_LEADER'],
    // The term for papers has run out: the desk or the department closes the wait.
    actorsFrom: { SUPPLEMENT_REQUESTED: [...desk, ...department] },
    postAction: 'ISSUE_REFUSAL_OF_SETTLEMENT',
    document: 'STOP_NOTICE',
    clock: 'STOP',
    reasonRequired: true,
  },
  REOPENED: {
    from: ['STOPPED'],
    to: 'IN_PROCESS',
    actors: ['HCC_MANAGER'],
    postAction: 'ADJUDICATE',
    document: null,
    clock: 'RESUME',
    reasonRequired: true,
  },
  RESOLVED: {
    from: ['IN_PROCESS'],
    to: 'RESOLVED',
    actors: [...department, ...desk],
    postAction: 'ADJUDICATE',
    document: 'RESULT',
    clock: 'STOP',
    reasonRequired: false,
  },
  RESULT_RECALLED: {
    from: ['RESOLVED'],
    to: 'IN_PROCESS',
    actors: ['HCC_MANAGER'],
    postAction: 'ADJUDICATE',
    document: null,
    clock: 'RESUME',
    reasonRequired: true,
  },
  RETURNED: {
    from: ['RESOLVED'],
    to: 'RETURNED',
    actors: [...desk, ...post],
    postAction: 'RETURN_RESULT',
    document: 'HAND_OVER_PROOF',
    clock: 'NONE',
    reasonRequired: false,
  },
  PAPERS_ARRIVED: {
    from: ['ACCEPTED'],
    to: 'ACCEPTED',
    actors: desk,
    postAction: 'ADJUDICATE',
    document: 'FORM_01',
    clock: 'START',
    reasonRequired: false,
  },
  EXTENDED: {
    from: ['IN_PROCESS'],
    to: 'IN_PROCESS',
    actors: ['DEPARTMENT_LEADER', 'HCC_MANAGER'],
    postAction: 'CHANGE_DUE_DATE',
    document: 'FORM_04',
    clock: 'EXTEND',
    reasonRequired: true,
  },
  PROMISE_RECOUNTED: {
    from: ['ACCEPTED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED'],
    to: 'UNCHANGED',
    actors: [],
    postAction: 'CHANGE_DUE_DATE',
    document: null,
    clock: 'RECOUNT',
    reasonRequired: false,
  },
} as const satisfies Record<DossierEventKind, Step>;

/** The table as its type says it, for who reads it by a kind known only at run time. */
export const stepOf = (kind: DossierEventKind): Step => steps[kind];

/** The steps that move the clock in one of some ways. */
export const stepKindsThat = (moves: readonly ClockMove[]): DossierEventKind[] =>
  dossierEventKinds.filter((kind) => moves.some((move) => stepOf(kind).clock === move));

/** The status a step leads to from another. */
export function leadsTo(kind: DossierEventKind, from: DossierStatus | null): DossierStatus {
  const { to } = stepOf(kind);
  if (to !== 'UNCHANGED') return to;
  if (from === null) throw new RangeError(`${kind} opens no dossier.`);
  return from;
}

/** As whom a partner's key acts: its organisation's part in the work. */
export const actorOfKey = {
  SERVICE_CENTRE: 'HCC_OFFICER',
  POSTAL_UNIT: 'BRANCH_STAFF',
  DEPARTMENT: 'DEPARTMENT_OFFICER',
  AUTHORITY: 'PORTAL',
} as const satisfies Record<OrganisationKind, StepActor>;

/** Whose hands an actor's are. */
export const sideOf = (actor: StepActor): 'POST' | 'STATE' =>
  actor === 'BRANCH_STAFF' || actor === 'POSTAL_MANAGER' ? 'POST' : 'STATE';
