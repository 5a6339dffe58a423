import { dayOf, sayDate } from '../calendar/local-time.ts';
import { budgetFor, dueOf } from '../clock/promise.ts';
import type { PromiseTerms } from '../dossier/dossier-state.ts';
import { normalisedPhone } from '../personal-data/normalise.ts';
import { grantFor } from '../phase/grant.ts';
import { objectionTo } from '../phase/objection-to.ts';
import type { NamedBranch, PhaseQuestion } from '../phase/phase-setting.ts';
import type {
  Assistance,
  DossierStatus,
  OwnerKind,
  PhaseNumber,
  PlaceKind,
  ReturnChannel,
  SubmissionChannel,
} from '../vocabulary.ts';
import type { RawRow } from './columns.ts';
import type { RegisterLookups, RegisterProcedure, RegisterProcedureVersion } from './lookups.ts';
import { ownerKindOf } from './owner-kind.ts';
import { type Note, noteInto } from './read-cells.ts';
import { type RowFields, readFields } from './read-fields.ts';
import type { RowRemark } from './remarks.ts';
import { type RowEvent, rowHistory } from './row-history.ts';
import { tidy } from './tidy.ts';

/** A row of the register as the books take it. */
export interface RegisterFacts {
  readonly code: string;
  readonly procedure: RegisterProcedure;
  readonly version: RegisterProcedureVersion;
  readonly branch: NamedBranch | undefined;
  readonly place: PlaceKind;
  /** The phase that let the branch help; null when no branch did, or none let it. */
  readonly phase: PhaseNumber | null;
  readonly channel: SubmissionChannel;
  readonly assistance: Assistance;
  readonly returnChannel: ReturnChannel | null;
  readonly ownerKind: OwnerKind;
  readonly owner: { readonly name: string; readonly address?: string; readonly phone?: string };
  readonly terms: PromiseTerms;
  readonly status: DossierStatus;
  /** The events that lead to the status, in order; the first opens the dossier. */
  readonly events: readonly RowEvent[];
  /** The row in one canonical text, personal data included: equal texts are equal rows. Hash it; do not keep it. */
  readonly content: string;
}

/** What became of a row. */
export type RowRead =
  | { readonly outcome: 'ACCEPTED'; readonly facts: RegisterFacts; readonly remarks: readonly RowRemark[] }
  | { readonly outcome: 'REJECTED'; readonly remarks: readonly RowRemark[] };

/** Reads one row of a register. What cannot be read for certain is rejected, with every reason at once. */
export function readRegisterRow(lookups: RegisterLookups, raw: RawRow): RowRead {
  const { cells, remarks: tidied } = tidy(raw);
  const remarks = [...tidied];
  const note = noteInto(remarks);
  const fields = readFields(lookups, cells, note);
  if (!fields || remarks.some(({ severity }) => severity === 'REJECTED'))
    return { outcome: 'REJECTED', remarks };
  return { outcome: 'ACCEPTED', facts: factsOf(lookups, fields, note), remarks };
}

function factsOf(lookups: RegisterLookups, fields: RowFields, note: Note): RegisterFacts {
  const { ownerName: name, address, phone, times: _times, ...kept } = fields;
  const phase = phaseOf(lookups, fields, note);
  const terms = termsOf(lookups, fields, note);
  if (phone !== '' && !normalisedPhone(phone)) note('PHONE_DOUBTFUL', 'phone');
  if (fields.status === 'RETURNED' && !fields.returnChannel) note('RETURN_CHANNEL_MISSING', 'returnChannel');
  return {
    ...kept,
    phase,
    terms,
    place: fields.branch ? 'BRANCH' : 'HCC_CENTRE',
    assistance: fields.branch ? 'POST_BRANCH' : 'NONE',
    ownerKind: ownerKindOf(name),
    owner: { name, ...(address && { address }), ...(phone && { phone }) },
    events: rowHistory(
      { ...fields, phase, terms, helped: fields.branch !== undefined },
      lookups.calendar,
      note,
    ),
    content: contentOf(fields),
  };
}

/**
 * A register says what happened, so help outside a phase is kept as a fact and found, not refused. Helping online needs
 * the grant for it; handing papers on to the centre is general postal law, so there the branch need only take part.
 */
function phaseOf({ settings }: RegisterLookups, fields: RowFields, note: Note): PhaseNumber | null {
  const { branch, procedure, channel, times } = fields;
  if (!branch) return null;
  const action = channel === 'ONLINE' ? 'ASSIST_ONLINE_SUBMISSION' : 'GUIDE';
  const asked: PhaseQuestion = {
    action,
    place: 'BRANCH',
    branch,
    procedure,
    side: 'POST',
    at: times.acceptedAt,
  };
  const objection = objectionTo(settings, asked);
  if (objection) note('PHASE_NOT_ALLOWED', 'branch', objection);
  return grantFor(settings, asked)?.phase ?? null;
}

/** The promise printed on the receipt is a fact; the calendar's opinion of it is a finding. */
function termsOf({ calendar }: RegisterLookups, fields: RowFields, note: Note): PromiseTerms {
  const { version, channel, status, times } = fields;
  const budget = budgetFor(version, channel);
  if (!times.dueAt) return { budget };
  if (!wasAccepted[status]) {
    note('PROMISE_WITHOUT_ACCEPTANCE', 'dueAt');
    return { budget };
  }
  const counted = dueOf(calendar, budget, times.acceptedAt);
  if (dayOf(counted) !== dayOf(times.dueAt)) note('PROMISE_DIFFERS', 'dueAt', sayDate(counted));
  return { budget, printedDue: times.dueAt };
}

/** Statuses that only an accepted dossier reaches. */
const wasAccepted = {
  REGISTERED: false,
  ACCEPTED: true,
  NOT_ACCEPTED: false,
  IN_PROCESS: true,
  SUPPLEMENT_REQUESTED: true,
  PAYMENT_REQUESTED: true,
  WITHDRAWN: true,
  STOPPED: true,
  RESOLVED: true,
  RETURNED: true,
} as const satisfies Record<DossierStatus, boolean>;

const contentOf = ({ procedure, version, branch, times, ...plain }: RowFields): string =>
  JSON.stringify({ ...plain, procedure: procedure.code, branch: branch?.code ?? null, ...times });
