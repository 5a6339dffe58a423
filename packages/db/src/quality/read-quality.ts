import { type QualityCheckId, qualityCheckIds, qualityCheckOf } from '@tram-ho-so/domain/quality';
import type { AcknowledgementReason } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import { askPatiently } from '../pool/ask-patiently.ts';
import { qualitySql } from './quality-sql.ts';

/** How many findings a check has, and since when the oldest. */
export interface QualityCount {
  readonly check: QualityCheckId;
  readonly count: number;
  readonly oldest: Date | null;
  /** Of the findings, those that a manager has acknowledged as they stand. */
  readonly acknowledged: number;
}

export interface Finding {
  readonly id: number;
  /** Code of the dossier or parcel, moment of the session, or file and row. */
  readonly subject: string;
  /** Of the dossier it is about. */
  readonly dossierId: number | null;
  readonly branchId: number | null;
  readonly procedureId: number | null;
  readonly since: Date | null;
  /** Null: nobody has, or not as it stands now. */
  readonly acknowledgement: Acknowledgement | null;
}

/** Who has seen a finding, and why it stays. */
export interface Acknowledgement {
  readonly reason: AcknowledgementReason;
  readonly note: string;
  /** As the database writes it. */
  readonly at: string;
  readonly by: string;
}

/** A check that fails because it was not asked of now takes one value all the same. */
const asked = (id: QualityCheckId) =>
  `SELECT t.* FROM (${qualitySql[id]}) t WHERE $1::timestamptz IS NOT NULL`;

/** The newest acknowledgement of each finding `f`, as far as the finding stands as it did. */
const acknowledgements = (check: string) => `LEFT JOIN LATERAL (
  SELECT q.id, q.since, jsonb_build_object('reason', q.reason, 'note', q.note, 'at', q.acknowledged_at, 'by', u.name) AS told
  FROM quality_acknowledgements q JOIN users u ON u.id = q.acknowledged_by_id
  WHERE q.check_id = ${check}::text AND q.finding_id = f.id ORDER BY q.id DESC LIMIT 1
) a ON a.since IS NOT DISTINCT FROM date_trunc('milliseconds', f.since)`;

/** Every check over the whole books, side by side. */
export const countQuality = (
  db: Db,
  now: Date,
  checks: readonly QualityCheckId[] = qualityCheckIds,
): Promise<QualityCount[]> =>
  Promise.all(
    checks.map(async (check) => {
      const [row] = await askPatiently<Omit<QualityCount, 'check'>>(
        db,
        `SELECT count(*)::int AS count, min(f.since) AS oldest, count(a.id)::int AS acknowledged
         FROM (${asked(check)}) f ${acknowledgements('$2')}`,
        [now, check],
      );
      return {
        check,
        count: row?.count ?? 0,
        oldest: row?.oldest ?? null,
        acknowledged: row?.acknowledged ?? 0,
      };
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
    `SELECT f.id::int AS id, subject, ${qualityCheckOf(check).subject === 'DOSSIER' ? 'f.id::int' : 'NULL::int'} AS "dossierId", branch_id AS "branchId", procedure_id AS "procedureId", f.since, a.told AS acknowledgement
     FROM (${asked(check)}) f ${acknowledgements('$4')} WHERE f.id > $2::bigint ORDER BY f.id LIMIT $3`,
    [now, after, first, check],
  );

/** One finding of a check as it stands; nothing when it is none (any more). */
export async function findFinding(
  db: Db,
  check: QualityCheckId,
  id: number,
  now: Date,
): Promise<Finding | undefined> {
  const [found] = await listFindings(db, check, { now, first: 1, after: id - 1 });
  return found?.id === id ? found : undefined;
}
