import type { Asker } from '../pool/ask.ts';
import { ask } from '../pool/ask.ts';
import { type EvidenceAsked, onlyAsked, valuesOf } from './evidence-asked.ts';

export interface TransferTimes {
  readonly procedureId: number;
  /** Null: over all branches. */
  readonly branchId: number | null;
  readonly transfers: number;
  /** 90th percentile of the working minutes from pickup to the HCC. */
  readonly minutes: number;
}

/** The slowness of parcels that reached the HCC in the window, of each procedure and of each of its branches. */
export const readTransfers = (asker: Asker, asked: EvidenceAsked): Promise<TransferTimes[]> =>
  ask<TransferTimes>(
    asker,
    `SELECT s.procedure_id AS "procedureId", s.branch_id AS "branchId", count(*) AS transfers,
       percentile_cont(0.9) WITHIN GROUP (ORDER BY s.transfer_minutes) AS minutes
     FROM shipments s
     WHERE s.state = 'DELIVERED_TO_HCC' AND s.transfer_minutes IS NOT NULL
       AND s.closed_at >= $1 AND s.closed_at < $2 ${onlyAsked('s.procedure_id', asked)}
     GROUP BY GROUPING SETS ((s.procedure_id), (s.procedure_id, s.branch_id))`,
    valuesOf(asked),
  );
