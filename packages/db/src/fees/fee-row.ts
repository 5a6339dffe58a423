import type { FeeCollectAt, FeeKind, PaymentMethod } from '@tram-ho-so/domain/vocabulary';

export interface FeePaymentRow {
  readonly method: PaymentMethod;
  readonly receiptNumber: string;
  readonly at: Date;
  readonly organisationId: number;
}

/** A state fee of a dossier with what became of it. */
export interface FeeRow {
  readonly id: number;
  readonly dossierId: number;
  readonly kind: FeeKind;
  readonly amountVnd: number;
  readonly basis: string;
  readonly collectAt: FeeCollectAt;
  readonly dueSince: Date;
  readonly payment: FeePaymentRow | null;
  readonly refund: FeePaymentRow | null;
}
