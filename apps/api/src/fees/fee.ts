import { type DossierRow, type FeePaymentRow, type FeeRow, readFees } from '@tram-ho-so/db';
import { batched } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';
import { FeeCollectAt, FeeKind, PaymentMethod } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { Dossier, Organisation } from '../schema/refs.ts';

/** The fees of dossiers, read once for a request. */
export const fees = batched<number, FeeRow[]>((ids, { db }) => readFees(db, ids));

const FeePayment = builder.objectRef<FeePaymentRow>('FeePayment').implement({
  description: 'That a fee was paid, or paid back.',
  fields: (t) => ({
    method: t.expose('method', { type: PaymentMethod }),
    receiptNumber: t.exposeString('receiptNumber'),
    at: t.expose('at', { type: 'DateTime' }),
    organisation: t.field({
      type: Organisation,
      description: 'Who recorded it.',
      resolve: ({ organisationId }, _args, { pilot }) => rowOf(pilot.organisations, organisationId),
    }),
  }),
});

const FeeState = builder.enumType('FeeState', {
  description: 'What became of a fee.',
  values: {
    DUE: { description: 'Chưa nộp | Due.' },
    PAID: { description: 'Đã nộp | Paid.' },
    REFUNDED: { description: 'Đã hoàn trả | Paid back.' },
  },
});

const stateOf = ({ payment, refund }: FeeRow) => (refund ? 'REFUNDED' : payment ? 'PAID' : 'DUE');

interface FeeOfDossier extends FeeRow {
  readonly dossier: DossierRow;
}

export const Fee = builder.objectRef<FeeOfDossier>('Fee').implement({
  description:
    'A state fee (phí) or duty (lệ phí) of a dossier. Postage is a price of the post and is never one.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('Fee', id) }),
    kind: t.expose('kind', { type: FeeKind }),
    amountVnd: t.exposeInt('amountVnd'),
    basis: t.exposeString('basis', { description: 'Legal basis of the amount.' }),
    collectAt: t.expose('collectAt', { type: FeeCollectAt }),
    dueSince: t.expose('dueSince', { type: 'DateTime' }),
    state: t.field({ type: FeeState, resolve: stateOf }),
    payment: t.field({ type: FeePayment, nullable: true, resolve: ({ payment }) => payment }),
    refund: t.field({ type: FeePayment, nullable: true, resolve: ({ refund }) => refund }),
  }),
});

interface Totals {
  readonly dueVnd: number;
  readonly paidVnd: number;
  readonly refundedVnd: number;
}

const FeeTotals = builder.objectRef<Totals>('FeeTotals').implement({
  description: 'Sums over the fees of a dossier, by what became of them.',
  fields: (t) => ({
    dueVnd: t.exposeInt('dueVnd'),
    paidVnd: t.exposeInt('paidVnd', { description: 'Paid and not paid back.' }),
    refundedVnd: t.exposeInt('refundedVnd'),
  }),
});

function totalsOf(rows: readonly FeeRow[]): Totals {
  const sum = (state: ReturnType<typeof stateOf>) =>
    rows.reduce((total, fee) => total + (stateOf(fee) === state ? fee.amountVnd : 0), 0);
  return { dueVnd: sum('DUE'), paidVnd: sum('PAID'), refundedVnd: sum('REFUNDED') };
}

builder.objectFields(Dossier, (t) => ({
  fees: t.field({
    type: [Fee],
    description: 'State fees and duties, in the order they became due.',
    resolve: async (dossier, _args, context) =>
      ((await fees(context)(dossier.id)) ?? []).map((fee) => ({ ...fee, dossier })),
  }),
  feeTotals: t.field({
    type: FeeTotals,
    resolve: async ({ id }, _args, context) => totalsOf((await fees(context)(id)) ?? []),
  }),
}));
