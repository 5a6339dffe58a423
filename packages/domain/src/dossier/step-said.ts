import type { FeeKind, PaymentMethod, RecipientKind } from '../vocabulary.ts';
import type { EventDetails } from './event-particulars.ts';

/** What is said with a step besides its reason; each step takes what belongs to it and refuses what it lacks. */
export interface StepSaid {
  /** Codes of papers: those that are there (reception), or those that are asked for (correction, supplement). */
  readonly papers?: readonly string[] | undefined;
  /** Working days by which the promise is extended. */
  readonly extensionDays?: number | undefined;
  readonly result?: { readonly number: string; readonly signer: string } | undefined;
  readonly handOver?: HandOver | undefined;
  /** The fee or duty that the department asks for. */
  readonly fee?: FeeAsked | undefined;
  readonly payment?: PaymentMade | undefined;
}

export interface HandOver {
  readonly recipient: RecipientKind;
  /** The recipient's identity paper, and authorisation if any, were seen. */
  readonly identityChecked: boolean;
  /** The parcel that was delivered, when the post brought it. */
  readonly waybill?: string | undefined;
}

export interface FeeAsked {
  readonly kind: FeeKind;
  readonly amountVnd: number;
  /** Legal basis of the amount. */
  readonly basis: string;
}

export interface PaymentMade {
  readonly method: PaymentMethod;
  readonly receiptNumber: string;
}

/** What was said, as the event keeps it. */
export function saidDetails({
  papers,
  extensionDays,
  result,
  handOver,
  fee,
  payment,
}: StepSaid): EventDetails {
  return {
    ...(papers && papers.length > 0 && { papers }),
    ...(extensionDays !== undefined && { extensionDays }),
    ...(result && { resultNumber: result.number, resultSigner: result.signer }),
    ...(handOver && {
      recipient: handOver.recipient,
      ...(handOver.waybill && { waybill: handOver.waybill }),
    }),
    ...(fee && { feeKind: fee.kind, amountVnd: fee.amountVnd, feeBasis: fee.basis }),
    ...(payment && { paymentMethod: payment.method, receiptNumber: payment.receiptNumber }),
  };
}
