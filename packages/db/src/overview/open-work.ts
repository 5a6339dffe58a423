import { dayOf, instantAt } from '@tram-ho-so/domain/calendar';
import type { DossierStatus } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import { createClauses } from '../dossiers/clauses.ts';
import { termOver } from '../dossiers/narrow-to-filter.ts';
import { closedRank, dueRank, quoted, runningStatuses } from '../dossiers/open-statuses.ts';
import { narrowToVisible, type Visibility } from '../dossiers/visibility.ts';
import { ask, askFirst } from '../pool/ask.ts';

/** Open dossiers of one status at one branch: how many, how many are pressing, and the most pressing promise. */
export interface OpenWork {
  readonly status: DossierStatus;
  readonly branchId: number | null;
  readonly count: number;
  readonly overdue: number;
  readonly dueToday: number;
  /** Papers were not brought in their term. */
  readonly termOver: number;
  /** The earliest promise of all, of the overdue and of those due today. */
  readonly nextDueAt: Date | null;
  readonly overdueSince: Date | null;
  readonly dueTodayAt: Date | null;
}

/** Who sees everything reads the open dossiers from the tally, as many as are alike in a row. */
const tallied = `SELECT status, branch_id, due_at, official_due_at, waiting_until, sum(n) AS n
  FROM (SELECT * FROM guards.tally UNION ALL SELECT * FROM guards.tally_changes) t
  GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0`;

export async function readOpenWork(db: Db, visibility: Visibility, now: Date): Promise<readonly OpenWork[]> {
  const clauses = createClauses();
  const { value } = clauses;
  const today = `${value(instantAt(dayOf(now), 0))}::timestamptz`;
  const tomorrow = `${value(instantAt(dayOf(now) + 1, 0))}::timestamptz`;
  const running = `d.status IN (${quoted(runningStatuses)})`;
  const overdue = `${running} AND d.official_due_at < ${today}`;
  const dueToday = `${running} AND ${dueRank} >= ${today} AND ${dueRank} < ${tomorrow}`;
  const howMany = (condition: string) => `coalesce(sum(d.n) FILTER (WHERE ${condition}), 0)::int`;
  narrowToVisible(clauses, visibility, await db.pilotBook.current(), now);
  const dossiers =
    visibility.kind === 'ALL' ? tallied : `SELECT d.*, 1 AS n FROM dossiers d WHERE ${clauses.where()}`;
  return ask<OpenWork>(
    db,
    `SELECT d.status, nullif(d.branch_id, 0) AS "branchId", sum(d.n)::int AS count, ${howMany(overdue)} AS overdue,
       ${howMany(dueToday)} AS "dueToday", ${howMany(termOver(value(now)))} AS "termOver",
       min(d.due_at) AS "nextDueAt", min(d.due_at) FILTER (WHERE ${overdue}) AS "overdueSince",
       min(d.due_at) FILTER (WHERE ${dueToday}) AS "dueTodayAt"
     FROM (${dossiers}) d WHERE ${closedRank} = 0 GROUP BY d.status, d.branch_id`,
    clauses.values,
  );
}

/** Dossiers accepted on the day of `now`. */
export async function countReceivedToday(db: Db, visibility: Visibility, now: Date): Promise<number> {
  const clauses = createClauses();
  const { and, value } = clauses;
  and(`d.accepted_at >= ${value(instantAt(dayOf(now), 0))}`);
  and(`d.accepted_at < ${value(instantAt(dayOf(now) + 1, 0))}`);
  narrowToVisible(clauses, visibility, await db.pilotBook.current(), now);
  const row = await askFirst<{ count: number }>(
    db,
    `SELECT count(*)::int AS count FROM dossiers d WHERE ${clauses.where()}`,
    clauses.values,
  );
  return row?.count ?? 0;
}
