import { getProcedureInForce, getServingBranch } from '@tram-ho-so/db';
import { InvalidInput as Invalid } from '@tram-ho-so/domain/refusal';
import { standOf } from '../auth/acting.ts';
import { builder } from '../schema/builder.ts';
import { Shipment } from '../schema/refs.ts';
import {
  BranchClosed,
  IdempotencyConflict,
  InvalidInput,
  NotPermitted,
  PhaseNotAllowed,
  ProcedureNotInForce,
  UnknownBranch,
  UnknownProcedure,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { ContactInput, readContact } from './contact-input.ts';
import { keyField, repeatOf } from './repeat.ts';
import { readWaybill, readWindow } from './request-input.ts';
import { recordRequest, refuseUnlessGranted } from './requesting.ts';

const what = { vi: 'Yêu cầu nhận hồ sơ tại nhà', en: 'Ask for a pickup at home' };

const RequestPickupInput = builder.inputType('RequestPickupInput', {
  description: 'The post is to fetch the papers of a dossier at a citizen’s home.',
  fields: (t) => ({
    procedure: t.string({ required: true, description: 'Procedure code, e.g. `2.000635`.' }),
    branch: t.string({ description: 'Branch that fetches; branch staff may leave out their own.' }),
    contact: t.field({ type: ContactInput, required: true }),
    windowFrom: t.field({ type: 'DateTime', description: 'Start of the time the citizen asked for.' }),
    windowTo: t.field({ type: 'DateTime' }),
    waybill: t.string({ description: 'When the post gave one already.' }),
    ...keyField(t),
  }),
});

builder.mutationField('requestPickup', (t) =>
  t.field({
    type: resultOf('RequestPickupResult', Shipment, [
      PhaseNotAllowed,
      UnknownProcedure,
      ProcedureNotInForce,
      UnknownBranch,
      BranchClosed,
      NotPermitted,
      IdempotencyConflict,
      InvalidInput,
    ]),
    allow: 'CARRY_PAPERS',
    description: 'Asks the post to fetch papers at home; a phase must grant `REGISTER_HOME_PICKUP`.',
    args: { input: t.arg({ type: RequestPickupInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { idempotency, repeated } = await repeatOf('requestPickup', input, context);
      if (repeated) return repeated;
      const { caller, pilot, now } = context;
      const { procedure } = getProcedureInForce(pilot, input.procedure, now);
      const stand = standOf(caller, { place: 'HOME', branch: input.branch }, pilot, what);
      if (!stand.branch) throw branchMissing();
      const branch = getServingBranch(pilot, stand.branch.code, now);
      refuseUnlessGranted('REGISTER_HOME_PICKUP', branch, procedure, context);
      const shipment = {
        direction: 'TO_HCC',
        dossierId: null,
        procedureId: procedure.id,
        place: 'HOME',
        waybill: readWaybill(input.waybill) ?? null,
        ...readWindow(input, now),
        contact: readContact(input.contact),
        idempotency,
      } as const;
      return recordRequest(shipment, branch, what, context);
    },
  }),
);

export function branchMissing(): Invalid {
  return new Invalid(
    'branch',
    { vi: 'Cần nêu điểm bưu điện thực hiện.', en: 'Name the branch that does it.' },
    { vi: 'Thêm mã điểm, dạng BC-HATU.', en: 'Add a branch code, like BC-HATU.' },
  );
}
