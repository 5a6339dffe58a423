import { OccurredBeforeLast, OccurredInFuture } from '../refusal/dossier-refusals.ts';
import {
  FeeAlreadyPaid,
  FeeAlreadyRefunded,
  FeeNotPaid,
  FeeOfStep,
  FeeTooLate,
} from '../refusal/fee-refusals.ts';
import type { Refusal } from '../refusal/refusal.ts';
import type { DossierStatus, FeeCollectAt } from '../vocabulary.ts';

/** How a fee stands. */
export interface FeeStanding {
  readonly collectAt: FeeCollectAt;
  readonly paidAt: Date | null;
  readonly refundedAt: Date | null;
}

/** Where a fee of each kind may still be added; what is asked during settlement comes with its step. */
const addableIn = {
  ACCEPT: ['REGISTERED', 'ACCEPTED'],
  SUPPLEMENT: [],
  RETURN: ['REGISTERED', 'ACCEPTED', 'IN_PROCESS', 'SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'RESOLVED'],
} as const satisfies Record<FeeCollectAt, readonly DossierStatus[]>;

export function objectionToNewFee(collectAt: FeeCollectAt, status: DossierStatus): Refusal | undefined {
  const statuses: readonly DossierStatus[] = addableIn[collectAt];
  return statuses.includes(status) ? undefined : new FeeTooLate(status);
}

/** A fee is paid once. What the department asked for is confirmed by its step, which starts the clock again. */
export function objectionToPayment(fee: FeeStanding, paidAt: Date, now: Date): Refusal | undefined {
  if (fee.refundedAt) return new FeeAlreadyRefunded(fee.refundedAt);
  if (fee.paidAt) return new FeeAlreadyPaid(fee.paidAt);
  if (fee.collectAt === 'SUPPLEMENT') return new FeeOfStep();
  return paidAt > now ? new OccurredInFuture(paidAt, now) : undefined;
}

export function objectionToRefund(fee: FeeStanding, refundedAt: Date, now: Date): Refusal | undefined {
  if (fee.refundedAt) return new FeeAlreadyRefunded(fee.refundedAt);
  if (!fee.paidAt) return new FeeNotPaid();
  if (refundedAt > now) return new OccurredInFuture(refundedAt, now);
  return refundedAt < fee.paidAt ? new OccurredBeforeLast(refundedAt, fee.paidAt) : undefined;
}
