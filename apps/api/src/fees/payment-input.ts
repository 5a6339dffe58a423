import { builder } from '../schema/builder.ts';
import { PaymentMethod, PlaceKind } from '../schema/enums.ts';

export const FeePaymentInput = builder.inputType('FeePaymentInput', {
  description: 'That a fee was paid, or paid back.',
  fields: (t) => ({
    fee: t.id({ required: true, description: '`Fee.id`.' }),
    method: t.field({ type: PaymentMethod, required: true }),
    receiptNumber: t.string({
      required: true,
      description: 'Number of the receipt, at most 60 characters.',
    }),
    at: t.field({ type: 'DateTime', description: 'When it was paid, or paid back; left out: now.' }),
    place: t.field({ type: PlaceKind }),
    branch: t.string({ description: 'Branch code.' }),
  }),
});
