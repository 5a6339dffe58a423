import { createClauses } from '../dossiers/clauses.ts';
import { closedRank } from '../dossiers/open-statuses.ts';
import { narrowToVisible, type Visibility } from '../dossiers/visibility.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { type Asker, ask } from '../pool/ask.ts';

/** Open dossiers that a caller may see, by branch and by procedure; what is not named has none. */
export interface OpenCounts {
  readonly byBranch: ReadonlyMap<number, number>;
  readonly byProcedure: ReadonlyMap<number, number>;
}

export async function readOpenCounts(
  asker: Asker,
  { visibility, pilot, now }: { visibility: Visibility; pilot: Pilot; now: Date },
): Promise<OpenCounts> {
  const clauses = createClauses();
  clauses.and(`${closedRank} = 0`);
  narrowToVisible(clauses, visibility, pilot, now);
  const rows = await ask<{ branchId: number | null; procedureId: number | null; count: number }>(
    asker,
    `SELECT branch_id AS "branchId", procedure_id AS "procedureId", count(*) AS count
     FROM dossiers d WHERE ${clauses.where()} GROUP BY GROUPING SETS ((branch_id), (procedure_id))`,
    clauses.values,
  );
  return {
    byBranch: new Map(rows.flatMap(({ branchId, count }) => (branchId === null ? [] : [[branchId, count]]))),
    byProcedure: new Map(
      rows.flatMap(({ procedureId, count }) => (procedureId === null ? [] : [[procedureId, count]])),
    ),
  };
}
