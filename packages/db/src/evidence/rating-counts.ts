import type { Asker } from '../pool/ask.ts';
import { ask } from '../pool/ask.ts';
import { type EvidenceAsked, handledByPost, onlyAsked, valuesOf } from './evidence-asked.ts';

export interface RatingCounts {
  readonly procedureId: number;
  readonly branchId: number;
  readonly rated: number;
  readonly satisfied: number;
}

/** Ratings given in the window to dossiers in which the post had a part. */
export const countRatings = (asker: Asker, asked: EvidenceAsked): Promise<RatingCounts[]> =>
  ask<RatingCounts>(
    asker,
    `SELECT d.procedure_id AS "procedureId", coalesce(d.branch_id, 0) AS "branchId", count(*) AS rated,
       count(*) FILTER (WHERE r.score IN ('VERY_SATISFIED', 'SATISFIED')) AS satisfied
     FROM ratings r JOIN dossiers d ON d.id = r.dossier_id
     WHERE r.rated_at >= $1 AND r.rated_at < $2 AND ${handledByPost} ${onlyAsked('d.procedure_id', asked)}
     GROUP BY 1, 2`,
    valuesOf(asked),
  );
