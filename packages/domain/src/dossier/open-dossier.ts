import { type IsoDate, localDate } from '../calendar/local-time.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { TimeLimit } from '../clock/budget.ts';
import { budgetFor } from '../clock/promise.ts';
import { grantFor } from '../phase/grant.ts';
import type { NamedProcedure, PhaseSetting } from '../phase/phase-setting.ts';
import { BranchClosed, ProcedureNotInForce } from '../refusal/catalogue-refusals.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { Assistance, PlaceKind, SubmissionChannel } from '../vocabulary.ts';
import { unopened } from './dossier-state.ts';
import { sideOf } from './step-table.ts';
import { type StepAsked, type StepTaken, takeStep } from './take-step.ts';

/** What opening a dossier is judged on. */
export interface OpeningFacts {
  readonly procedure: NamedProcedure;
  /** The version of the procedure in force on the day; undefined when none is. */
  readonly limit: TimeLimit | undefined;
  /** First and last day the branch takes part; null where no date is set. */
  readonly branchActive?: { readonly from: IsoDate | null; readonly to: IsoDate | null } | undefined;
  /** Every version of every phase. */
  readonly settings: readonly PhaseSetting[];
  readonly calendar: WorkingCalendar;
  readonly now: Date;
}

/** A dossier someone wants to open: submitted online, or accepted at once. */
export interface OpeningAsked extends StepAsked {
  readonly kind: 'SUBMITTED' | 'ACCEPTED';
  readonly channel: SubmissionChannel;
  /** The due moment of a receipt already handed over. */
  readonly printedDue?: Date | undefined;
}

/** A dossier that may be recorded, with what the rules decide about it. */
export interface DossierOpened extends StepTaken {
  readonly channel: SubmissionChannel;
  readonly assistance: Assistance;
}

/** Decides the first step of a dossier. */
export function openDossier(facts: OpeningFacts, asked: OpeningAsked): DossierOpened | Refusal {
  const on = localDate(asked.occurredAt);
  if (!facts.limit) return new ProcedureNotInForce(facts.procedure.code, on);
  if (asked.branch && !isActive(facts.branchActive, on)) return new BranchClosed(asked.branch, on);
  const channel = channelOf(facts, asked);
  const terms = { budget: budgetFor(facts.limit, channel), printedDue: asked.printedDue };
  const taken = takeStep({ ...facts, state: unopened(terms) }, asked);
  if (taken instanceof Refusal) return taken;
  return { ...taken, channel, assistance: assistanceOf(asked) };
}

const isActive = (active: OpeningFacts['branchActive'], on: IsoDate): boolean =>
  !active || ((active.from === null || active.from <= on) && (active.to === null || on <= active.to));

/** Which channel a reception by the post counts as is left to the phase's setting. */
function channelOf({ settings, procedure }: OpeningFacts, asked: OpeningAsked): SubmissionChannel {
  if (asked.kind === 'SUBMITTED') return asked.channel;
  const { place, branch, actor, occurredAt: at } = asked;
  const grant = grantFor(settings, {
    action: 'RECEIVE_DOSSIER',
    place,
    branch,
    procedure,
    side: sideOf(actor),
    at,
  });
  return grant?.receptionChannel ?? asked.channel;
}

/** Who helped, whatever the channel: a dossier filed online with a clerk's help stays online. */
function assistanceOf({ actor, place, kind }: OpeningAsked): Assistance {
  if (sideOf(actor) === 'POST' || place !== 'HCC_CENTRE') return helpAt[place];
  if (actor === 'PORTAL') return 'NONE';
  return kind === 'SUBMITTED' ? 'HCC_DESK' : 'NONE';
}

const helpAt = {
  BRANCH: 'POST_BRANCH',
  HOME: 'POST_HOME',
  HCC_CENTRE: 'HCC_DESK',
} as const satisfies Record<PlaceKind, Assistance>;
