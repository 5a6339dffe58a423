import type {
  DossierEventKind,
  PaymentMethod,
  RatingScore,
  ShipmentState,
} from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import { askPatiently } from '../pool/ask-patiently.ts';

/** Something recorded of a dossier: a step, how satisfied the citizen was, a state fee paid, or papers that the post brought. */
export type Learnt = {
  readonly dossierId: number;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
} & (
  | { readonly what: 'EVENT'; readonly word: DossierEventKind }
  | { readonly what: 'RATING'; readonly word: RatingScore }
  | { readonly what: 'PAYMENT'; readonly word: PaymentMethod }
  | { readonly what: 'PARCEL'; readonly word: ShipmentState }
);

/** A step that was learnt. */
export interface LearntEvent {
  readonly kind: DossierEventKind;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
}

/** The steps among what was learnt. */
export const stepsIn = (learnt: readonly Learnt[]): LearntEvent[] =>
  learnt.flatMap(({ what, word: kind, occurredAt, recordedAt }) =>
    what === 'EVENT' ? [{ kind, occurredAt, recordedAt }] : [],
  );

interface Between {
  readonly from: Date;
  readonly to: Date;
}

/** What was recorded of dossiers after one moment and up to another, in that order. */
export async function listLearnt(
  db: Db,
  ids: readonly number[],
  { from, to }: Between,
): Promise<Map<number, Learnt[]>> {
  const rows = await askPatiently<Learnt>(
    db,
    `SELECT "dossierId", what, word, "occurredAt", "recordedAt" FROM (
       SELECT dossier_id AS "dossierId", 'EVENT' AS what, kind::text AS word, occurred_at AS "occurredAt",
         recorded_at AS "recordedAt", version AS nth FROM dossier_events WHERE dossier_id = ANY ($1::int[])
       UNION ALL
       SELECT dossier_id, 'RATING', score::text, rated_at, recorded_at, 0 FROM ratings WHERE dossier_id = ANY ($1::int[])
       UNION ALL
       SELECT g.dossier_id, 'PAYMENT', q.method::text, q.paid_at, q.recorded_at, q.id
       FROM dossier_fees g JOIN fee_payments q ON q.fee_id = g.id AND NOT q.refund WHERE g.dossier_id = ANY ($1::int[])
       UNION ALL
       SELECT dossier_id, 'PARCEL', state::text, closed_at, updated_at, id
       FROM shipments WHERE state = 'DELIVERED_TO_HCC' AND dossier_id = ANY ($1::int[])) l
     WHERE "recordedAt" > $2 AND "recordedAt" <= $3 ORDER BY "dossierId", "recordedAt", what, nth`,
    [ids, from, to],
  );
  return Map.groupBy(rows, ({ dossierId }) => dossierId);
}
