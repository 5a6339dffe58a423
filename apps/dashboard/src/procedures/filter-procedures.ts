import type { FieldsQuery, ProceduresQuery } from '../api/generated/graphql.ts';
import { plainText } from '../ui/plain-text.ts';

export type ListedProcedure = ProceduresQuery['procedures'][number];
type Field = FieldsQuery['fields'][number];

export interface ProcedureFilter {
  search: string;
  field: string;
  online: string;
  phase: string;
}

export interface FieldGroup {
  field: Field;
  procedures: ListedProcedure[];
}

/** The catalogue by field, narrowed here because the whole of it (47 rows) is at hand; empty fields are left out. */
export function groupProcedures(
  procedures: readonly ListedProcedure[],
  fields: readonly Field[],
  filter: ProcedureFilter,
): FieldGroup[] {
  const shown = procedures.filter((procedure) => matches(procedure, filter));
  return fields
    .map((field) => ({ field, procedures: shown.filter((procedure) => procedure.field.code === field.code) }))
    .filter((group) => group.procedures.length > 0);
}

function matches(procedure: ListedProcedure, { search, field, online, phase }: ProcedureFilter): boolean {
  return (
    (!field || procedure.field.code === field) &&
    (!online || procedure.onlineLevel === online) &&
    (!phase || procedure.phases.some((one) => one === phase)) &&
    plainText(`${procedure.code} ${procedure.nameVi} ${procedure.nameEn}`).includes(plainText(search))
  );
}
