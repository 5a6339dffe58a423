import type {
  OnlineLevel,
  ProcedureRecordFragment,
  Provenance,
  ReviseProcedureInput,
  TimeLimitUnit,
} from '../api/generated/graphql.ts';

type StoredProcedure = ProcedureRecordFragment;

/** What may be left unsaid. */
export type Stated = 'YES' | 'NO' | '';

/** What the procedure form holds: figures as text, as a person types them. */
export interface ProcedureDraft {
  nameVi: string;
  nameEn: string;
  timeLimit: string;
  timeLimitUnit: TimeLimitUnit;
  timeLimitOnline: string;
  extensionMaxDays: string;
  feeVnd: string;
  feeBasis: string;
  onlineLevel: OnlineLevel;
  documentCount: string;
  presenceRequired: boolean;
  siteInspection: boolean;
  multiAgency: boolean;
  postalExcluded: boolean;
  checkableFromList: Stated;
  decisionNumber: string;
  provenance: Provenance;
  provenanceNote: string;
  validFrom: string;
  validTo: string;
}

const textOf = (value: number | string | null | undefined) => (value == null ? '' : String(value));

/** A draft that says what the version in force says, to take effect on a day. */
export function draftOf(procedure: StoredProcedure, validFrom: string): ProcedureDraft {
  return {
    nameVi: procedure.nameVi,
    nameEn: procedure.nameEn,
    timeLimit: textOf(procedure.timeLimit),
    timeLimitUnit: procedure.timeLimitUnit,
    timeLimitOnline: textOf(procedure.timeLimitOnline),
    extensionMaxDays: textOf(procedure.extensionMaxDays),
    feeVnd: textOf(procedure.feeVnd),
    feeBasis: textOf(procedure.feeBasis),
    onlineLevel: procedure.onlineLevel,
    documentCount: textOf(procedure.documentCount),
    presenceRequired: procedure.presenceRequired,
    siteInspection: procedure.siteInspection,
    multiAgency: procedure.multiAgency,
    postalExcluded: procedure.postalExcluded,
    checkableFromList: statedOf(procedure.checkableFromList),
    decisionNumber: textOf(procedure.decisionNumber),
    provenance: procedure.provenance,
    provenanceNote: procedure.provenanceNote,
    validFrom,
    validTo: '',
  };
}

export const statedOf = (value: boolean | null | undefined): Stated =>
  value == null ? '' : value ? 'YES' : 'NO';

const wholeOrNull = (text: string): number | null => (text.trim() === '' ? null : Number(text));

export function inputOf(
  { code, seenVersion, papers }: Pick<ReviseProcedureInput, 'code' | 'seenVersion' | 'papers'>,
  draft: ProcedureDraft,
): ReviseProcedureInput {
  return {
    ...draft,
    ...(papers && { papers }),
    code,
    seenVersion,
    nameVi: draft.nameVi.trim(),
    nameEn: draft.nameEn.trim(),
    timeLimit: Number(draft.timeLimit),
    timeLimitOnline: wholeOrNull(draft.timeLimitOnline),
    extensionMaxDays: wholeOrNull(draft.extensionMaxDays),
    feeVnd: wholeOrNull(draft.feeVnd),
    feeBasis: draft.feeBasis.trim() || null,
    documentCount: Number(draft.documentCount),
    checkableFromList: draft.checkableFromList === '' ? null : draft.checkableFromList === 'YES',
    decisionNumber: draft.decisionNumber.trim() || null,
    provenanceNote: draft.provenanceNote.trim(),
    validTo: draft.validTo || null,
  };
}

export type DraftFault = 'required' | 'badNumber';

const needed: ReadonlySet<string> = new Set([
  'nameVi',
  'nameEn',
  'timeLimit',
  'documentCount',
  'provenanceNote',
  'validFrom',
]);
const whole: ReadonlySet<string> = new Set([
  'timeLimit',
  'timeLimitOnline',
  'extensionMaxDays',
  'feeVnd',
  'documentCount',
]);

/** What keeps a field from being sent; the API judges the rest. */
export function faultOf(field: keyof ProcedureDraft, draft: ProcedureDraft): DraftFault | undefined {
  const text = String(draft[field]).trim();
  if (text === '') return needed.has(field) ? 'required' : undefined;
  return whole.has(field) && !/^\d+$/.test(text) ? 'badNumber' : undefined;
}
