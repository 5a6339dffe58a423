import type { Db } from '../db.ts';
import { askFirst } from '../pool/ask.ts';
import { createClauses } from './clauses.ts';
import { narrow, type Selection } from './selection.ts';

export interface DossierCount {
  readonly count: number;
  /** False when there are more than were counted. */
  readonly isExact: boolean;
}

/** Counting costs its result, so it stops here and says so. */
export const mostCounted = 10_001;

export async function countDossiers(db: Db, selection: Selection): Promise<DossierCount> {
  const pilot = await db.pilotBook.current();
  const clauses = createClauses();
  const { ownerMust } = narrow(clauses, selection, pilot, db.personalKeys);
  const from = ownerMust
    ? `(SELECT o.dossier_id FROM dossier_owners o WHERE ${ownerMust}) owned JOIN dossiers d ON d.id = owned.dossier_id`
    : 'dossiers d';
  const row = await askFirst<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM (SELECT FROM ${from} WHERE ${clauses.where()} LIMIT ${mostCounted}) counted`,
    clauses.values,
  );
  const count = row?.count ?? 0;
  return { count, isExact: count < mostCounted };
}
