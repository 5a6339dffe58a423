import type { OnlineLevel, PaperKind, ProcedureLevel, TimeLimitUnit } from '@tram-ho-so/domain/vocabulary';
import { onlineLevels, paperKinds, procedureLevels } from '@tram-ho-so/domain/vocabulary';
import type { Prisma } from '../generated/prisma/client.ts';
import { dateColumn } from '../pilot/iso-date.ts';
import { idIn } from './places.ts';
import { cell, isYes, numberIn, numberOrNull, orNull, readShipped, type ShippedRow } from './read-shipped.ts';

type IdsByCode = ReadonlyMap<string, number>;

/** The selection of fields and procedures is ours: no official list is known. */
const provenance = 'RECONSTRUCTED' as const;
const validFrom = dateColumn('2022-01-01');

const units: Readonly<Record<string, TimeLimitUnit>> = {
  'ngày làm việc': 'WORKING_DAY',
  'trong ngày': 'SAME_DAY',
  ngày: 'CALENDAR_DAY',
};

export function shippedFields(): Prisma.FieldCreateManyInput[] {
  const rows = new Map(readShipped('procedures.csv').map((row) => [cell(row, 'field_code'), row]));
  return [...rows].map(([code, row]) => ({
    code,
    nameVi: cell(row, 'field_vi'),
    nameEn: cell(row, 'field_en'),
    provenance,
  }));
}

export const shippedProcedures = (fields: IdsByCode): Prisma.ProcedureCreateManyInput[] =>
  readShipped('procedures.csv').map((row) => ({
    code: cell(row, 'code'),
    fullCode: cell(row, 'full_code_h49'),
    ordinal: numberIn(row, 'seq'),
    fieldId: idIn(fields, cell(row, 'field_code')),
  }));

export const shippedVersions = (
  procedures: IdsByCode,
  recordedAt: Date,
): Prisma.ProcedureVersionCreateManyInput[] =>
  readShipped('procedures.csv').map((row) => ({
    ...limitOf(row),
    procedureId: idIn(procedures, cell(row, 'code')),
    version: 1,
    validFrom,
    nameVi: cell(row, 'name_vi'),
    nameEn: cell(row, 'name_en'),
    level: wordIn<ProcedureLevel>(procedureLevels, cell(row, 'level')),
    agencyVi: cell(row, 'implementing_agency_vi'),
    feeVnd: numberOrNull(row, 'fee_vnd'),
    feeBasis: orNull(row, 'fee_basis'),
    onlineLevel: wordIn<OnlineLevel>(onlineLevels, cell(row, 'online_level')),
    documentCount: numberIn(row, 'required_documents'),
    sets: numberIn(row, 'sets'),
    presenceRequired: isYes(row, 'presence_required'),
    siteInspection: isYes(row, 'site_inspection'),
    multiAgency: isYes(row, 'multi_agency'),
    resultVi: cell(row, 'result_vi'),
    provenance,
    provenanceNote: cell(row, 'provenance'),
    recordedAt,
  }));

/** The lists of papers, by the code of their procedure. */
export const shippedPapers = () =>
  Map.groupBy(
    readShipped('papers.csv').map((row) => ({ procedure: cell(row, 'procedure_code'), paper: paperIn(row) })),
    ({ procedure }) => procedure,
  );

const paperIn = (row: ShippedRow) => ({
  ordinal: numberIn(row, 'ordinal'),
  code: cell(row, 'paper_code'),
  nameVi: cell(row, 'name_vi'),
  nameEn: cell(row, 'name_en'),
  kind: wordIn<PaperKind>(paperKinds, cell(row, 'kind')),
  originals: numberIn(row, 'originals'),
  copies: numberIn(row, 'copies'),
  required: isYes(row, 'required'),
  provenance,
});

function limitOf(row: ShippedRow) {
  const unit = units[cell(row, 'time_unit_in_law')];
  if (!unit) throw new Error(`The shipped data counts in ${cell(row, 'time_unit_in_law')}.`);
  return {
    timeLimit: numberIn(row, 'time_limit_working_days'),
    timeLimitUnit: unit,
    extensionMaxDays: numberOrNull(row, 'extension_max_days'),
  };
}

function wordIn<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((each) => each === text);
  if (!word) throw new Error(`The shipped data says ${text}.`);
  return word;
}
