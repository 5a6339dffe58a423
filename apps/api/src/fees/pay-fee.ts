import { addPayment } from '@tram-ho-so/db';
import { objectionToPayment } from '@tram-ho-so/domain/fee';
import { FeeAlreadyPaid as AlreadyPaid } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { Dossier } from '../schema/refs.ts';
import {
  FeeAlreadyPaid,
  FeeAlreadyRefunded,
  FeeOfStep,
  InvalidInput,
  NotPermitted,
  OccurredInFuture,
  PhaseNotAllowed,
  UnknownBranch,
  UnknownFee,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { textGiven } from '../schema/text-given.ts';
import { feeRecorder, getVisibleFee, standingOf } from './asked-fee.ts';
import { FeePaymentInput } from './payment-input.ts';

builder.mutationField('payFee', (t) =>
  t.field({
    type: resultOf('PayFeeResult', Dossier, [
      UnknownFee,
      FeeAlreadyPaid,
      FeeAlreadyRefunded,
      FeeOfStep,
      OccurredInFuture,
      PhaseNotAllowed,
      UnknownBranch,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'COLLECT_FEE',
    description:
      'Records that a fee was paid. The post collects only where a phase grants `COLLECT_STATE_FEE`.',
    args: { input: t.arg({ type: FeePaymentInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { fee, dossier } = await getVisibleFee(input.fee, context);
      const recorder = feeRecorder(dossier, input, 'COLLECT_STATE_FEE', context);
      const paidAt = input.at ?? context.now;
      const objection = objectionToPayment(standingOf(fee), paidAt, context.now);
      if (objection) throw objection;
      const receiptNumber = textGiven('receiptNumber', input.receiptNumber, 60);
      const payment = { feeId: fee.id, refund: false, method: input.method, receiptNumber, paidAt };
      if (!(await addPayment(context.db, { ...recorder, ...payment }))) throw new AlreadyPaid(context.now);
      return dossier;
    },
  }),
);
