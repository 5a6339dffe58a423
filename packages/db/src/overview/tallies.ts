import type { Assistance, DossierStatus } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import { createClauses } from '../dossiers/clauses.ts';
import { narrowToVisible, type Visibility } from '../dossiers/visibility.ts';
import { ask } from '../pool/ask.ts';

/** How many dossiers are alike in all that the overview counts by. */
export interface Tally {
  readonly status: DossierStatus;
  /** 0 when no branch took part. */
  readonly branchId: number;
  readonly assistance: Assistance;
  /** Months from year 0; 0 when it was never accepted. */
  readonly acceptedMonth: number;
  /** Months from year 0; 0 while processing is not over. */
  readonly finishedMonth: number;
  /** Finished on its due date or before, or never promised (rule R7). */
  readonly kept: boolean;
  readonly n: number;
}

const named = `status, branch_id AS "branchId", assistance, accepted_month AS "acceptedMonth",
  finished_month AS "finishedMonth", kept`;

/** Beyond this many changes not folded in, the reader folds them for those who come after. */
const mostChanges = 500;

/** Who sees everything reads the tally; the others' dossiers are few enough to be counted. */
export async function readTallies(db: Db, visibility: Visibility, now: Date): Promise<readonly Tally[]> {
  return visibility.kind === 'ALL' ? readKept(db) : countNow(db, visibility, now);
}

async function readKept(db: Db): Promise<readonly Tally[]> {
  const rows = await ask<Tally & { changes: number }>(
    db,
    `SELECT ${named}, sum(n)::int AS n, sum(changes)::int AS changes
     FROM (SELECT *, 0 AS changes FROM guards.tally UNION ALL SELECT *, 1 FROM guards.tally_changes) t
     GROUP BY status, branch_id, assistance, accepted_month, finished_month, kept`,
  );
  const changes = rows.reduce((sum, row) => sum + row.changes, 0);
  if (changes > mostChanges) await ask(db, 'SELECT guards.fold_tally()');
  return rows.filter(({ n }) => n !== 0);
}

async function countNow(db: Db, visibility: Visibility, now: Date): Promise<readonly Tally[]> {
  const clauses = createClauses();
  narrowToVisible(clauses, visibility, await db.pilotBook.current(), now);
  return ask<Tally>(
    db,
    `SELECT status, coalesce(branch_id, 0) AS "branchId", assistance, guards.local_month(accepted_at) AS "acceptedMonth",
       guards.local_month(finished_at) AS "finishedMonth", guards.kept_promise(finished_at, official_due_at) AS kept,
       count(*)::int AS n
     FROM dossiers d WHERE ${clauses.where()} GROUP BY 1, 2, 3, 4, 5, 6`,
    clauses.values,
  );
}
