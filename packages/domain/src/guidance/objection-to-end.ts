import { OccurredInFuture } from '../refusal/dossier-refusals.ts';
import {
  EndsBeforeStart,
  GuidanceDossierUnfit,
  GuidanceEnded,
  OutcomeIncomplete,
} from '../refusal/guidance-refusals.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { InvalidInput } from '../refusal/request-refusals.ts';
import type { Assistance, GuidanceOutcome, SubmissionChannel } from '../vocabulary.ts';
import type { Referral } from './referral.ts';

/** What a session's end is judged on. */
export interface GuidanceEnd {
  readonly session: {
    readonly procedureId: number;
    readonly startedAt: Date;
    readonly endedAt: Date | null;
  };
  readonly outcome: GuidanceOutcome;
  /** Codes of the papers the citizen did not have. */
  readonly missing: readonly string[];
  readonly dossier: GuidedDossier | undefined;
  readonly referredTo: Referral | undefined;
  readonly endedAt: Date;
  readonly now: Date;
  /** Codes of the procedure's list on the day of the session. */
  readonly listed: ReadonlySet<string>;
}

/** As much of a dossier as tells whether the session submitted it. */
export interface GuidedDossier {
  readonly code: string;
  readonly procedureId: number;
  readonly channel: SubmissionChannel;
  readonly assistance: Assistance;
  readonly submittedAt: Date;
}

/** Why a session does not end so: it ends once, in its time, and says what its outcome needs and nothing else. */
export function objectionToEnd(end: GuidanceEnd): Refusal | undefined {
  const { session, endedAt, now, outcome } = end;
  if (session.endedAt) return new GuidanceEnded(session.endedAt);
  if (endedAt > now) return new OccurredInFuture(endedAt, now, 'endedAt');
  if (endedAt < session.startedAt) return new EndsBeforeStart(session.startedAt, endedAt);
  return needs[outcome](end) ?? superfluous(end);
}

type Check = (end: GuidanceEnd) => Refusal | undefined;

const nothing: Check = () => undefined;

const dossier: Check = ({ dossier: submitted, session }) =>
  submitted ? unfit(submitted, session) : new OutcomeIncomplete('SUBMITTED_ONLINE');

function unfit(submitted: GuidedDossier, session: GuidanceEnd['session']): Refusal | undefined {
  const { code, procedureId, channel, assistance, submittedAt } = submitted;
  if (procedureId !== session.procedureId) return new GuidanceDossierUnfit(code, 'PROCEDURE');
  if (channel !== 'ONLINE') return new GuidanceDossierUnfit(code, 'CHANNEL');
  if (assistance === 'NONE') return new GuidanceDossierUnfit(code, 'ASSISTANCE');
  return submittedAt < session.startedAt ? new GuidanceDossierUnfit(code, 'EARLIER') : undefined;
}

const papers: Check = ({ missing, listed }) => {
  if (missing.length === 0) return new OutcomeIncomplete('MISSING_PAPERS');
  const stranger = missing.find((code) => !listed.has(code));
  if (stranger === undefined) return undefined;
  return new InvalidInput('missing', {
    vi: `Thủ tục không có giấy tờ mang mã ${stranger.slice(0, 40)}.`,
    en: `The procedure's list has no paper ${stranger.slice(0, 40)}.`,
  });
};

const referral: Check = ({ referredTo }) =>
  referredTo ? undefined : new OutcomeIncomplete('REFERRED_ELSEWHERE');

const needs = {
  SUBMITTED_ONLINE: dossier,
  MISSING_PAPERS: papers,
  REFERRED_ELSEWHERE: referral,
  DECLINED: nothing,
  APP_INSTALLED: nothing,
} as const satisfies Record<GuidanceOutcome, Check>;

/** What is said besides the outcome's own part would be counted for another outcome. */
function superfluous({ outcome, missing, dossier: submitted, referredTo }: GuidanceEnd): Refusal | undefined {
  const said = {
    missing: missing.length > 0,
    dossier: submitted !== undefined,
    referredTo: referredTo !== undefined,
  };
  const part = parts.find((one) => said[one] && ownPart[outcome] !== one);
  if (!part) return undefined;
  return new InvalidInput(part, {
    vi: 'Nội dung này không thuộc kết quả đã chọn.',
    en: 'This does not belong to the outcome chosen.',
  });
}

const parts = ['missing', 'dossier', 'referredTo'] as const;

const ownPart = {
  SUBMITTED_ONLINE: 'dossier',
  MISSING_PAPERS: 'missing',
  REFERRED_ELSEWHERE: 'referredTo',
  DECLINED: undefined,
  APP_INSTALLED: undefined,
} as const satisfies Record<GuidanceOutcome, (typeof parts)[number] | undefined>;
