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

export async function readOpenWork(db: Db, visibility: Visibility, now: Date): Promise<readonly OpenWork[]> {
  const clauses = createClauses();
  const { value } = clauses;
  const today = `${value(instantAt(dayOf(now), 0))}::timestamptz`;
  const tomorrow = `${value(instantAt(dayOf(now) + 1, 0))}::timestamptz`;
  const running = `d.status IN (${quoted(runningStatuses)})`;
  const overdue = `${running} AND d.official_due_at < ${today}`;
  const dueToday = `${running} AND ${dueRank} >= ${today} AND ${dueRank} < ${tomorrow}`;
  narrowToVisible(clauses, visibility, await db.pilotBook.current(), now);
  return ask<OpenWork>(
    db,
    `SELECT d.status, d.branch_id AS "branchId", count(*)::int AS count,
       count(*) FILTER (WHERE ${overdue})::int AS overdue, count(*) FILTER (WHERE ${dueToday})::int AS "dueToday",
       count(*) FILTER (WHERE ${termOver(value(now))})::int AS "termOver",
       min(d.due_at) AS "nextDueAt", min(d.due_at) FILTER (WHERE ${overdue}) AS "overdueSince",
       min(d.due_at) FILTER (WHERE ${dueToday}) AS "dueTodayAt"
     FROM dossiers d WHERE ${closedRank} = 0 AND ${clauses.where()} GROUP BY d.status, d.branch_id`,
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
