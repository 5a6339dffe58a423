import { addFee } from '@tram-ho-so/db';
import { objectionToNewFee } from '@tram-ho-so/domain/fee';
import { InvalidInput as Invalid, StaleDossier as Stale } from '@tram-ho-so/domain/refusal';
import { builder } from '../schema/builder.ts';
import { FeeCollectAt, FeeKind, PlaceKind } from '../schema/enums.ts';
import { Dossier } from '../schema/refs.ts';
import {
  FeeTooLate,
  InvalidInput,
  NotPermitted,
  PhaseNotAllowed,
  StaleDossier,
  UnknownBranch,
  UnknownDossier,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { textGiven } from '../schema/text-given.ts';
import { feeRecorder, getVisibleDossier } from './asked-fee.ts';

const AddFeeInput = builder.inputType('AddFeeInput', {
  description:
    'A state fee or duty that is due when the dossier is accepted or its result returned. What is due during settlement is asked for by the step `PAYMENT_REQUESTED`. Postage is never one.',
  fields: (t) => ({
    dossier: t.id({ required: true }),
    seenVersion: t.int({ required: true, description: '`Dossier.version` as you saw it.' }),
    kind: t.field({ type: FeeKind, required: true }),
    amountVnd: t.int({ required: true, description: 'VND, above 0.' }),
    basis: t.string({ required: true, description: 'Legal basis of the amount, at most 300 characters.' }),
    collectAt: t.field({ type: FeeCollectAt, required: true, description: '`ACCEPT` or `RETURN`.' }),
    place: t.field({ type: PlaceKind }),
    branch: t.string({ description: 'Branch code.' }),
  }),
});

builder.mutationField('addFee', (t) =>
  t.field({
    type: resultOf('AddFeeResult', Dossier, [
      UnknownDossier,
      StaleDossier,
      FeeTooLate,
      PhaseNotAllowed,
      UnknownBranch,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'SET_FEE',
    description: 'Adds a state fee or duty to a dossier; the post never decides what is due.',
    args: { input: t.arg({ type: AddFeeInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const dossier = await getVisibleDossier(input.dossier, context);
      const { kind, amountVnd, collectAt, seenVersion } = input;
      const recorder = feeRecorder(dossier, input, 'ADJUDICATE', context);
      if (seenVersion !== dossier.version) throw new Stale(seenVersion, dossier.version);
      const objection = objectionToNewFee(collectAt, dossier.status);
      if (objection) throw objection;
      if (amountVnd <= 0) throw notAnAmount();
      const basis = textGiven('basis', input.basis, 300);
      const seen = { id: dossier.id, version: seenVersion };
      const added = await addFee(context.db, {
        ...recorder,
        dossier: seen,
        kind,
        amountVnd,
        basis,
        collectAt,
      });
      if (added === undefined) throw new Stale(seenVersion, seenVersion + 1);
      return dossier;
    },
  }),
);

const notAnAmount = () =>
  new Invalid('amountVnd', {
    vi: 'Số tiền phải là số nguyên lớn hơn 0 (đồng).',
    en: 'The amount is a whole number of VND above 0.',
  });
