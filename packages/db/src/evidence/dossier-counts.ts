import type { Asker } from '../pool/ask.ts';
import { ask } from '../pool/ask.ts';
import { type EvidenceAsked, handledByPost, onlyAsked, valuesOf } from './evidence-asked.ts';

/** What is counted of the dossiers of one procedure at one branch, with the post's part or without. */
export interface DossierCounts {
  readonly procedureId: number;
  /** 0 when no branch took part. */
  readonly branchId: number;
  readonly post: boolean;
  readonly submitted: number;
  readonly simulated: number;
  readonly finished: number;
  readonly kept: number;
  readonly decided: number;
  readonly right: number;
  readonly postErrors: number;
  readonly received: number;
  readonly supplemented: number;
}

/** Every count in one pass over the dossiers that were submitted, received or finished in the window. */
export const countDossiersOf = (asker: Asker, asked: EvidenceAsked): Promise<DossierCounts[]> =>
  ask<DossierCounts>(
    asker,
    `WITH before_acceptance AS (
       SELECT dossier_id, bool_or(kind = 'CORRECTION_REQUESTED') AS corrected,
         bool_or(kind = 'RECEPTION_REFUSED' AND reason_code = 'LOI_BUU_DIEN') AS by_post
       FROM dossier_events WHERE kind IN ('CORRECTION_REQUESTED', 'RECEPTION_REFUSED') GROUP BY dossier_id
     ), looked_at AS (
       SELECT d.procedure_id, coalesce(d.branch_id, 0) AS branch_id, ${handledByPost} AS post, d.origin, d.status,
         d.submitted_at >= $1 AND d.submitted_at < $2 AS submitted,
         coalesce(d.accepted_at >= $1 AND d.accepted_at < $2, false) AS received,
         coalesce(d.finished_at >= $1 AND d.finished_at < $2, false) AND d.status IN ('RESOLVED', 'RETURNED') AS finished,
         guards.kept_promise(d.finished_at, d.official_due_at) AS kept, d.supplement_count > 0 AS supplemented,
         d.accepted_at IS NOT NULL AS accepted, coalesce(b.corrected, false) AS corrected, coalesce(b.by_post, false) AS by_post
       FROM dossiers d LEFT JOIN before_acceptance b ON b.dossier_id = d.id
       WHERE ((d.submitted_at >= $1 AND d.submitted_at < $2) OR (d.accepted_at >= $1 AND d.accepted_at < $2)
         OR (d.finished_at >= $1 AND d.finished_at < $2)) ${onlyAsked('d.procedure_id', asked)}
     )
     SELECT procedure_id AS "procedureId", branch_id AS "branchId", post,
       count(*) FILTER (WHERE submitted) AS submitted,
       count(*) FILTER (WHERE submitted AND origin = 'SIMULATED') AS simulated,
       count(*) FILTER (WHERE finished) AS finished,
       count(*) FILTER (WHERE finished AND kept) AS kept,
       count(*) FILTER (WHERE submitted AND (accepted OR status = 'NOT_ACCEPTED')) AS decided,
       count(*) FILTER (WHERE submitted AND accepted AND NOT corrected) AS right,
       count(*) FILTER (WHERE submitted AND status = 'NOT_ACCEPTED' AND by_post) AS "postErrors",
       count(*) FILTER (WHERE received) AS received,
       count(*) FILTER (WHERE received AND supplemented) AS supplemented
     FROM looked_at GROUP BY procedure_id, branch_id, post`,
    valuesOf(asked),
  );
