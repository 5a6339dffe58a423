import { closedRank } from '../dossiers/open-statuses.ts';
import { type Asker, ask } from '../pool/ask.ts';

/** Open dossiers by branch and by procedure; what is not named has none. */
export interface OpenCounts {
  readonly byBranch: ReadonlyMap<number, number>;
  readonly byProcedure: ReadonlyMap<number, number>;
}

export async function readOpenCounts(asker: Asker): Promise<OpenCounts> {
  const rows = await ask<{ branchId: number | null; procedureId: number | null; count: number }>(
    asker,
    `SELECT branch_id AS "branchId", procedure_id AS "procedureId", count(*) AS count
     FROM dossiers d WHERE ${closedRank} = 0 GROUP BY GROUPING SETS ((branch_id), (procedure_id))`,
  );
  return {
    byBranch: new Map(rows.flatMap(({ branchId, count }) => (branchId === null ? [] : [[branchId, count]]))),
    byProcedure: new Map(
      rows.flatMap(({ procedureId, count }) => (procedureId === null ? [] : [[procedureId, count]])),
    ),
  };
}
