import type { GuidanceOutcome } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import { createClauses } from '../dossiers/clauses.ts';
import { ask } from '../pool/ask.ts';
import { narrowToGuidance } from './guidance-filter.ts';
import { narrowToVisibleGuidance } from './guidance-visibility.ts';
import type { GuidanceSelection } from './list-guidance.ts';

/** How many sessions share a branch, a procedure and an outcome; a null outcome still runs. */
export interface GuidanceTally {
  readonly branchId: number | null;
  readonly procedureId: number;
  readonly outcome: GuidanceOutcome | null;
  readonly n: number;
}

/** The tallies of a period: at most branches times procedures times outcomes. */
export async function readGuidanceTallies(db: Db, selection: GuidanceSelection): Promise<GuidanceTally[]> {
  const clauses = createClauses();
  narrowToVisibleGuidance(clauses, selection.visibility);
  narrowToGuidance(clauses, selection.filter, await db.pilotBook.current());
  return ask<GuidanceTally>(
    db,
    `SELECT g.branch_id AS "branchId", g.procedure_id AS "procedureId", g.outcome, count(*) AS n
     FROM guidance_sessions g WHERE ${clauses.where()} GROUP BY 1, 2, 3`,
    clauses.values,
  );
}

/** How often a paper was missing. */
export interface MissingTally {
  readonly procedureId: number;
  readonly paperCode: string;
  readonly n: number;
}

/** How often each paper of each procedure was missing in a period. */
export async function readMissingTallies(db: Db, selection: GuidanceSelection): Promise<MissingTally[]> {
  const clauses = createClauses();
  narrowToVisibleGuidance(clauses, selection.visibility);
  narrowToGuidance(clauses, selection.filter, await db.pilotBook.current());
  return ask<MissingTally>(
    db,
    `SELECT g.procedure_id AS "procedureId", p.paper_code AS "paperCode", count(*) AS n
     FROM guidance_sessions g JOIN guidance_missing_papers p ON p.session_id = g.id
     WHERE ${clauses.where()} GROUP BY 1, 2`,
    clauses.values,
  );
}
