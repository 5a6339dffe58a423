import type { FeePaymentRow, FeeRow } from '@tram-ho-so/db';
import { feeKindWords, paymentMethodWords } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import type { Context } from '../context.ts';
import { type Entry, journalBook, plainEntry } from '../schema/journal.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { fees } from './fee.ts';

/** That a fee became due, was paid, and was paid back. */
journalBook(async ({ id }, context) =>
  ((await fees(context)(id)) ?? []).flatMap((fee) => told(fee, context)),
);

function told(fee: FeeRow, context: Context): Entry[] {
  const { vi, en } = feeKindWords[fee.kind];
  const amount = fee.amountVnd.toLocaleString('vi-VN');
  const due = entry(fee.dueSince, { vi: `${vi} phải nộp: ${amount} đồng`, en: `${en} due: ${amount} VND` });
  const paid = (payment: FeePaymentRow, said: Said): Entry => ({
    ...entry(payment.at, said),
    actor: rowOf(context.pilot.organisations, payment.organisationId).nameVi,
    note: paymentMethodWords[payment.method].vi,
  });
  return [
    due,
    ...(fee.payment ? [paid(fee.payment, { vi: `Đã nộp ${amount} đồng`, en: `${amount} VND paid` })] : []),
    ...(fee.refund
      ? [paid(fee.refund, { vi: `Đã hoàn trả ${amount} đồng`, en: `${amount} VND paid back` })]
      : []),
  ];
}

const entry = (at: Date, { vi, en }: Said): Entry => ({
  type: plainEntry,
  at,
  source: 'FEE',
  titleVi: vi,
  titleEn: en,
  actor: null,
  place: null,
  branchId: null,
  note: null,
  formNumber: null,
});
