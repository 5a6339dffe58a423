import type { FeeCollectAt, FeeKind, PaymentMethod } from '@tram-ho-so/domain/vocabulary';
import { type Asker, ask, askFirst } from '../pool/ask.ts';

interface Recorder {
  readonly actorUserId: string | null;
  readonly actorKeyId: number | null;
  readonly organisationId: number;
  readonly recordedAt: Date;
}

export interface NewFee extends Recorder {
  /** As it was when the fee was decided on; another version is refused. */
  readonly dossier: { readonly id: number; readonly version: number };
  readonly kind: FeeKind;
  readonly amountVnd: number;
  readonly basis: string;
  readonly collectAt: FeeCollectAt;
}

export interface NewPayment extends Recorder {
  readonly feeId: number;
  readonly refund: boolean;
  readonly method: PaymentMethod;
  readonly receiptNumber: string;
  readonly paidAt: Date;
}

/** Writes a fee with its outbox row; nothing when the dossier has moved since. */
export async function addFee(asker: Asker, fee: NewFee): Promise<number | undefined> {
  const row = await askFirst<{ id: number }>(
    asker,
    `WITH d AS (SELECT id, code FROM dossiers WHERE id = $1 AND version = $2 FOR UPDATE),
    f AS (
      INSERT INTO dossier_fees (dossier_id, kind, amount_vnd, basis, collect_at, due_since, recorded_at, actor_user_id,
        actor_key_id, organisation_id)
      SELECT d.id, $3::"FeeKind", $4::int, $5, $6::"FeeCollectAt", $7::timestamptz, $7::timestamptz, $8, $9::int, $10::int FROM d
      RETURNING id, dossier_id, kind, amount_vnd, collect_at),
    x AS (
      INSERT INTO outbox (topic, dossier_id, payload, recorded_at)
      SELECT 'fee.due', d.id, jsonb_build_object('code', d.code, 'fee', f.id, 'kind', f.kind, 'amountVnd', f.amount_vnd,
        'collectAt', f.collect_at), $7::timestamptz FROM d, f)
    SELECT id FROM f`,
    [
      fee.dossier.id,
      fee.dossier.version,
      fee.kind,
      fee.amountVnd,
      fee.basis,
      fee.collectAt,
      fee.recordedAt,
      fee.actorUserId,
      fee.actorKeyId,
      fee.organisationId,
    ],
  );
  return row?.id;
}

/** Writes that a fee was paid, or paid back, with its outbox row; of parallel writers one does, and the others hear `false`. */
export async function addPayment(asker: Asker, payment: NewPayment): Promise<boolean> {
  const rows = await ask(
    asker,
    `WITH p AS (
      INSERT INTO fee_payments (fee_id, refund, method, receipt_number, paid_at, recorded_at, actor_user_id, actor_key_id,
        organisation_id)
      VALUES ($1::int, $2::boolean, $3::"PaymentMethod", $4, $5::timestamptz, $6::timestamptz, $7, $8::int, $9::int)
      ON CONFLICT (fee_id, refund) DO NOTHING RETURNING fee_id),
    x AS (
      INSERT INTO outbox (topic, dossier_id, payload, recorded_at)
      SELECT CASE WHEN $2::boolean THEN 'fee.refunded' ELSE 'fee.paid' END, d.id,
        jsonb_build_object('code', d.code, 'fee', f.id, 'kind', f.kind, 'amountVnd', f.amount_vnd), $6::timestamptz
      FROM p JOIN dossier_fees f ON f.id = p.fee_id JOIN dossiers d ON d.id = f.dossier_id)
    SELECT fee_id FROM p`,
    [
      payment.feeId,
      payment.refund,
      payment.method,
      payment.receiptNumber,
      payment.paidAt,
      payment.recordedAt,
      payment.actorUserId,
      payment.actorKeyId,
      payment.organisationId,
    ],
  );
  return rows.length > 0;
}
