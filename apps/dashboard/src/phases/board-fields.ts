import type { PhasesPageQuery } from '../api/generated/graphql.ts';
import type { BoardField } from './PhaseBoard.tsx';

type Named = { nameVi: string; nameEn: string };

/** The rows of the board: procedures in the order of the catalogue, under their fields. */
export function boardFields(
  procedures: PhasesPageQuery['procedures'],
  name: (named: Named) => string,
): BoardField[] {
  const fields = new Map<
    string,
    { code: string; name: string; procedures: { code: string; name: string }[] }
  >();
  for (const procedure of [...procedures].sort((one, other) => one.ordinal - other.ordinal)) {
    const { field } = procedure;
    const known = fields.get(field.code) ?? { code: field.code, name: name(field), procedures: [] };
    fields.set(field.code, known);
    known.procedures.push({ code: procedure.code, name: name(procedure) });
  }
  return [...fields.values()];
}
