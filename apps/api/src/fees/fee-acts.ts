import type { DossierRow } from '@tram-ho-so/db';
import { objectionToNewFee, objectionToPayment, objectionToRefund } from '@tram-ho-so/domain/fee';
import type { Refusal as Refused } from '@tram-ho-so/domain/refusal';
import type { FeeCollectAt as CollectAt } from '@tram-ho-so/domain/vocabulary';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { FeeCollectAt } from '../schema/enums.ts';
import { Dossier } from '../schema/refs.ts';
import { Refusal } from '../schema/refusal.ts';
import { refusalIn } from '../schema/refusal-in.ts';
import { refuseUnless } from '../schema/root-permission.ts';
import { tell } from '../schema/tell.ts';
import { feeRecorder, standingOf } from './asked-fee.ts';
import { Fee } from './fee.ts';

interface Addition {
  readonly collectAt: CollectAt;
  readonly refusal: Refused | undefined;
}

const FeeAddition = builder.objectRef<Addition>('FeeAddition').implement({
  description: 'A moment of collection for which a fee may be added to a dossier, or why not now.',
  fields: (t) => ({
    collectAt: t.expose('collectAt', { type: FeeCollectAt }),
    refusal: t.field({
      type: Refusal,
      nullable: true,
      description: 'Why you may not add one now; null when you may.',
      resolve: ({ refusal }) => refusal && tell(refusal),
    }),
  }),
});

builder.objectFields(Dossier, (t) => ({
  feeAdditions: t.field({
    type: [FeeAddition],
    description: 'Where `addFee` may add one, standing where you usually stand.',
    resolve: (dossier, _args, context) =>
      (['ACCEPT', 'RETURN'] as const).map((collectAt) => ({
        collectAt,
        refusal: toSet(dossier, context) ?? objectionToNewFee(collectAt, dossier.status),
      })),
  }),
}));

builder.objectFields(Fee, (t) => ({
  paymentRefusal: t.field({
    type: Refusal,
    nullable: true,
    description:
      'Why you may not record its payment now, standing where you usually stand; null when you may.',
    resolve: (fee, _args, context) => {
      const refusal =
        refusalIn(() => refuseUnless('COLLECT_FEE', context)) ??
        objectionToPayment(standingOf(fee), context.now, context.now) ??
        refusalIn(() => feeRecorder(fee.dossier, {}, 'COLLECT_STATE_FEE', context));
      return refusal && tell(refusal);
    },
  }),
  refundRefusal: t.field({
    type: Refusal,
    nullable: true,
    description: 'Why you may not record that it was paid back; null when you may.',
    resolve: (fee, _args, context) => {
      const refusal =
        toSet(fee.dossier, context) ?? objectionToRefund(standingOf(fee), context.now, context.now);
      return refusal && tell(refusal);
    },
  }),
}));

/** Why the caller may not say what is due, or pay it back. */
const toSet = (dossier: DossierRow, context: Context): Refused | undefined =>
  refusalIn(() => {
    refuseUnless('SET_FEE', context);
    feeRecorder(dossier, {}, 'ADJUDICATE', context);
  });
