import type { PlaceKind, RatingScore } from '@tram-ho-so/domain/vocabulary';
import { type Asker, ask } from '../pool/ask.ts';

export interface RatingRow {
  readonly dossierId: number;
  readonly score: RatingScore;
  readonly ratedAt: Date;
  readonly comment: string | null;
  readonly place: PlaceKind;
}

export interface NewRating extends RatingRow {
  readonly branchId: number | null;
  readonly recordedAt: Date;
  readonly actorUserId: string | null;
  readonly actorKeyId: number | null;
}

/** The ratings of dossiers, one read for all of them. */
export async function readRatings(
  asker: Asker,
  dossierIds: readonly number[],
): Promise<Map<number, RatingRow>> {
  const rows = await ask<RatingRow>(
    asker,
    `SELECT dossier_id AS "dossierId", score, rated_at AS "ratedAt", comment, place FROM ratings
     WHERE dossier_id = ANY ($1::int[])`,
    [dossierIds],
  );
  return new Map(rows.map((row) => [row.dossierId, row]));
}

/** Writes a rating with its outbox row; false when the dossier has one. The comment stays out of the outbox. */
export async function addRating(asker: Asker, rating: NewRating): Promise<boolean> {
  const rows = await ask(
    asker,
    `WITH r AS (
      INSERT INTO ratings (dossier_id, score, rated_at, comment, place, branch_id, recorded_at, actor_user_id, actor_key_id)
      VALUES ($1::int, $2::"RatingScore", $3::timestamptz, $4, $5::"PlaceKind", $6::int, $7::timestamptz, $8, $9::int)
      ON CONFLICT (dossier_id) DO NOTHING RETURNING dossier_id),
    x AS (
      INSERT INTO outbox (topic, dossier_id, payload, recorded_at)
      SELECT 'dossier.rated', d.id, jsonb_build_object('code', d.code, 'score', $2::"RatingScore"), $7::timestamptz
      FROM r JOIN dossiers d ON d.id = r.dossier_id)
    SELECT dossier_id FROM r`,
    [
      rating.dossierId,
      rating.score,
      rating.ratedAt,
      rating.comment,
      rating.place,
      rating.branchId,
      rating.recordedAt,
      rating.actorUserId,
      rating.actorKeyId,
    ],
  );
  return rows.length > 0;
}
