import type { FeeCollectAt, FeeKind, PaymentMethod } from '@tram-ho-so/domain/vocabulary';
import { type Asker, ask } from '../pool/ask.ts';
import type { FeePaymentRow, FeeRow } from './fee-row.ts';

interface Joined {
  readonly id: number;
  readonly dossierId: number;
  readonly kind: FeeKind;
  readonly amountVnd: number;
  readonly basis: string;
  readonly collectAt: FeeCollectAt;
  readonly dueSince: Date;
  readonly paidMethod: PaymentMethod | null;
  readonly paidReceipt: string | null;
  readonly paidAt: Date | null;
  readonly paidBy: number | null;
  readonly backMethod: PaymentMethod | null;
  readonly backReceipt: string | null;
  readonly backAt: Date | null;
  readonly backBy: number | null;
}

const select = `SELECT f.id, f.dossier_id AS "dossierId", f.kind, f.amount_vnd AS "amountVnd", f.basis,
    f.collect_at AS "collectAt", f.due_since AS "dueSince", p.method AS "paidMethod", p.receipt_number AS "paidReceipt",
    p.paid_at AS "paidAt", p.organisation_id AS "paidBy", r.method AS "backMethod", r.receipt_number AS "backReceipt",
    r.paid_at AS "backAt", r.organisation_id AS "backBy"
  FROM dossier_fees f
  LEFT JOIN fee_payments p ON p.fee_id = f.id AND NOT p.refund
  LEFT JOIN fee_payments r ON r.fee_id = f.id AND r.refund`;

/** The fees of dossiers in the order they became due, one read for all of them. */
export async function readFees(asker: Asker, dossierIds: readonly number[]): Promise<Map<number, FeeRow[]>> {
  const rows = await ask<Joined>(
    asker,
    `${select} WHERE f.dossier_id = ANY ($1::int[]) ORDER BY f.dossier_id, f.due_since, f.id`,
    [dossierIds],
  );
  return Map.groupBy(rows.map(feeOf), ({ dossierId }) => dossierId);
}

export async function findFee(asker: Asker, id: number): Promise<FeeRow | undefined> {
  const [row] = await ask<Joined>(asker, `${select} WHERE f.id = $1`, [id]);
  return row && feeOf(row);
}

function feeOf(row: Joined): FeeRow {
  const { id, dossierId, kind, amountVnd, basis, collectAt, dueSince } = row;
  const payment = paymentOf(row.paidMethod, row.paidReceipt, row.paidAt, row.paidBy);
  const refund = paymentOf(row.backMethod, row.backReceipt, row.backAt, row.backBy);
  return { id, dossierId, kind, amountVnd, basis, collectAt, dueSince, payment, refund };
}

const paymentOf = (
  method: PaymentMethod | null,
  receiptNumber: string | null,
  at: Date | null,
  organisationId: number | null,
): FeePaymentRow | null =>
  method && receiptNumber && at && organisationId ? { method, receiptNumber, at, organisationId } : null;
