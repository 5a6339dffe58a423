import { type QualityCheckId, qualityCheckIds } from '@tram-ho-so/domain/quality';
import type { Db } from '../db.ts';
import { askPatiently } from '../pool/ask-patiently.ts';
import { qualitySql } from './quality-sql.ts';

/** How many findings a check has, and since when the oldest. */
export interface QualityCount {
  readonly check: QualityCheckId;
  readonly count: number;
  readonly oldest: Date | null;
}

export interface Finding {
  readonly id: number;
  /** Code of the dossier or parcel, moment of the session, or file and row. */
  readonly subject: string;
  readonly branchId: number | null;
  readonly procedureId: number | null;
  readonly since: Date | null;
}

/** A check that fails because it was not asked of now takes one value all the same. */
const asked = (id: QualityCheckId) =>
  `SELECT t.* FROM (${qualitySql[id]}) t WHERE $1::timestamptz IS NOT NULL`;

/** Every check over the whole books, side by side. */
export const countQuality = (
  db: Db,
  now: Date,
  checks: readonly QualityCheckId[] = qualityCheckIds,
): Promise<QualityCount[]> =>
  Promise.all(
    checks.map(async (check) => {
      const [row] = await askPatiently<{ count: number; oldest: Date | null }>(
        db,
        `SELECT count(*)::int AS count, min(since) AS oldest FROM (${asked(check)}) f`,
        [now],
      );
      return { check, count: row?.count ?? 0, oldest: row?.oldest ?? null };
    }),
  );

/** A page of the findings of a check, by id. */
export const listFindings = (
  db: Db,
  check: QualityCheckId,
  {
    now,
    first,
    after = 0,
  }: { readonly now: Date; readonly first: number; readonly after?: number | undefined },
): Promise<Finding[]> =>
  askPatiently<Finding>(
    db,
    `SELECT id::int AS id, subject, branch_id AS "branchId", procedure_id AS "procedureId", since
     FROM (${asked(check)}) f WHERE id > $2::bigint ORDER BY id LIMIT $3`,
    [now, after, first],
  );
