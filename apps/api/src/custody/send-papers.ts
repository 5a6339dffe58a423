import { objectionToParcel } from '@tram-ho-so/domain/custody';
import { standOf } from '../auth/acting.ts';
import { builder } from '../schema/builder.ts';
import { Shipment } from '../schema/refs.ts';
import {
  IdempotencyConflict,
  InvalidInput,
  NothingToCarry,
  NotPermitted,
  ParcelUnderWay,
  UnknownBranch,
  UnknownDossier,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { standingOf } from './paper-holder.ts';
import { keyField, repeatOf } from './repeat.ts';
import { readWaybill } from './request-input.ts';
import { branchMissing } from './request-pickup.ts';
import { branchCodeOf, getVisibleDossier } from './request-return.ts';
import { recordRequest } from './requesting.ts';

const what = { vi: 'Chuyển giấy tờ về Trung tâm HCC', en: 'Send papers to the HCC' };

const SendPapersInput = builder.inputType('SendPapersInput', {
  description: 'Papers of a dossier that are at a branch and go to the HCC.',
  fields: (t) => ({
    dossier: t.id({ required: true }),
    branch: t.string({ description: 'Left out: one’s own branch or the dossier’s.' }),
    waybill: t.string(),
    ...keyField(t),
  }),
});

builder.mutationField('sendPapers', (t) =>
  t.field({
    type: resultOf('SendPapersResult', Shipment, [
      UnknownDossier,
      NothingToCarry,
      ParcelUnderWay,
      UnknownBranch,
      NotPermitted,
      IdempotencyConflict,
      InvalidInput,
    ]),
    allow: 'CARRY_PAPERS',
    description: 'Makes a parcel of the papers a branch holds for a dossier; carriage needs no phase.',
    args: { input: t.arg({ type: SendPapersInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { idempotency, repeated } = await repeatOf('sendPapers', input, context);
      if (repeated) return repeated;
      const dossier = await getVisibleDossier(input.dossier, context);
      const objection = objectionToParcel('TO_HCC', standingOf(dossier));
      if (objection) throw objection;
      const asked = { place: 'BRANCH', branch: input.branch ?? branchCodeOf(dossier, context) } as const;
      const { branch } = standOf(context.caller, asked, context.pilot, what);
      if (!branch) throw branchMissing();
      const shipment = {
        direction: 'TO_HCC',
        dossierId: dossier.id,
        procedureId: dossier.procedureId,
        place: 'BRANCH',
        waybill: readWaybill(input.waybill) ?? null,
        windowFrom: null,
        windowTo: null,
        contact: null,
        idempotency,
      } as const;
      return recordRequest(shipment, branch, what, context);
    },
  }),
);
