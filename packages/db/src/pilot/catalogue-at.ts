import type { Branch } from '../generated/prisma/client.ts';
import type { Catalogue, CataloguedProcedure, Shelf } from './pilot.ts';

/** The catalogue as it was recorded at a moment: branches by the names they had then, procedures by the versions there were. */
export function catalogueAt(catalogue: Catalogue, asOf: Date): Catalogue {
  const { branches, procedures, renamings } = catalogue;
  const later = renamings.filter(({ recordedAt }) => recordedAt > asOf);
  const branchAt = (branch: Branch): Branch => {
    const then = later.find(({ branchId }) => branchId === branch.id);
    return then ? { ...branch, nameVi: then.nameVi, nameEn: then.nameEn } : branch;
  };
  return {
    ...catalogue,
    branches: changed(branches, branchAt),
    procedures: changed(procedures, (procedure) => procedureAt(procedure, asOf)),
  };
}

/** Before its first version was recorded, a procedure reads as that version does. */
function procedureAt(procedure: CataloguedProcedure, asOf: Date): CataloguedProcedure {
  const { versions } = procedure;
  if (versions.every(({ recordedAt }) => recordedAt <= asOf)) return procedure;
  const known = versions.filter(({ recordedAt }, nth) => nth === 0 || recordedAt <= asOf);
  return { ...procedure, versions: known };
}

/** The shelf itself when every row stands as it is. */
function changed<Row extends { readonly id: number; readonly code: string }>(
  shelf: Shelf<Row>,
  at: (row: Row) => Row,
): Shelf<Row> {
  const all = shelf.all.map(at);
  if (all.every((row, nth) => row === shelf.all[nth])) return shelf;
  return {
    all,
    byId: new Map(all.map((row) => [row.id, row])),
    byCode: new Map(all.map((row) => [row.code, row])),
  };
}
