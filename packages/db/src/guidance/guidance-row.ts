import type { GuidanceSession } from '../generated/prisma/client.ts';

/** A guidance session with the papers that were missing. */
export interface GuidanceRow extends GuidanceSession {
  /** Codes of papers, in order. */
  readonly missing: readonly string[];
}

/** The columns of a `GuidanceRow`; the table is called `g`. */
export const guidanceColumns = `g.id, g.procedure_id AS "procedureId", g.place, g.branch_id AS "branchId",
  g.organisation_id AS "organisationId", g.phase, g.started_at AS "startedAt", g.ended_at AS "endedAt", g.outcome,
  g.dossier_id AS "dossierId", g.referred_to AS "referredTo", g.recorded_at AS "recordedAt",
  g.actor_user_id AS "actorUserId", g.actor_key_id AS "actorKeyId", g.origin`;

/** What was missing, for a read of sessions that are in the books already. */
export const missingColumn = `ARRAY(SELECT m.paper_code FROM guidance_missing_papers m
  WHERE m.session_id = g.id ORDER BY m.paper_code) AS missing`;
