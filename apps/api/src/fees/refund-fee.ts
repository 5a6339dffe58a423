import { addPayment } from '@tram-ho-so/db';
import { objectionToRefund } from '@tram-ho-so/domain/fee';
import { FeeAlreadyRefunded as AlreadyRefunded } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { Dossier } from '../schema/refs.ts';
import {
  FeeAlreadyRefunded,
  FeeNotPaid,
  InvalidInput,
  NotPermitted,
  OccurredBeforeLast,
  OccurredInFuture,
  PhaseNotAllowed,
  UnknownBranch,
  UnknownFee,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { textGiven } from '../schema/text-given.ts';
import { feeRecorder, getVisibleFee, standingOf } from './asked-fee.ts';
import { FeePaymentInput } from './payment-input.ts';

builder.mutationField('refundFee', (t) =>
  t.field({
    type: resultOf('RefundFeeResult', Dossier, [
      UnknownFee,
      FeeNotPaid,
      FeeAlreadyRefunded,
      OccurredInFuture,
      OccurredBeforeLast,
      PhaseNotAllowed,
      UnknownBranch,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'SET_FEE',
    description: 'Records that a paid fee was paid back; what is due again is a fee of its own.',
    args: { input: t.arg({ type: FeePaymentInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { fee, dossier } = await getVisibleFee(input.fee, context);
      const recorder = feeRecorder(dossier, input, 'ADJUDICATE', context);
      const paidAt = input.at ?? context.now;
      const objection = objectionToRefund(standingOf(fee), paidAt, context.now);
      if (objection) throw objection;
      const receiptNumber = textGiven('receiptNumber', input.receiptNumber, 60);
      const refund = { feeId: fee.id, refund: true, method: input.method, receiptNumber, paidAt };
      if (!(await addPayment(context.db, { ...recorder, ...refund }))) throw new AlreadyRefunded(context.now);
      return dossier;
    },
  }),
);
