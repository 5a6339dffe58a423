import type { ExportFormat, ExportPurpose, RequestExportInput } from '../api/generated/graphql.ts';

/** What a person has chosen so far. */
export interface ExportDraft {
  readonly from: string;
  readonly to: string;
  readonly field: string;
  readonly branch: string;
  readonly withoutSimulated: boolean;
  /** As a field for a local moment writes it; empty: now. */
  readonly asOf: string;
  readonly format: ExportFormat;
  readonly packaged: boolean;
  readonly bom: boolean;
  readonly purposeCode: ExportPurpose;
  readonly purpose: string;
  readonly project: string;
}

export const emptyDraft: ExportDraft = {
  from: '',
  to: '',
  field: '',
  branch: '',
  withoutSimulated: false,
  asOf: '',
  format: 'XLSX',
  packaged: false,
  bom: true,
  purposeCode: 'REPORTING',
  purpose: '',
  project: '',
};

/** The request; what was left empty is not said. */
export function inputOf(draft: ExportDraft): RequestExportInput {
  const { from, to, field, branch, withoutSimulated, asOf, format, packaged, bom, project } = draft;
  return {
    dossiers: {
      ...(from && { submittedFrom: from }),
      ...(to && { submittedTo: to }),
      ...(field && { field: [field] }),
      ...(branch && { branch: [branch] }),
      ...(withoutSimulated && { origin: ['LIVE', 'IMPORTED'] }),
    },
    ...(asOf && { asOf: `${asOf}:00+07:00` }),
    ...(project.trim() && { project: project.trim() }),
    format,
    packaged,
    bom: format === 'CSV' && bom,
    english: false,
    purposeCode: draft.purposeCode,
    purpose: draft.purpose.trim(),
  };
}
