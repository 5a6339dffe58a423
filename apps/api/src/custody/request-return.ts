import { type DossierRow, findDossier, getServingBranch, ownerAsContact } from '@tram-ho-so/db';
import { objectionToParcel } from '@tram-ho-so/domain/custody';
import { InvalidInput as Invalid, UnknownDossier as Unknown } from '@tram-ho-so/domain/refusal';
import { standOf } from '../auth/acting.ts';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { PlaceKind } from '../schema/enums.ts';
import { numericIdOf } from '../schema/global-id.ts';
import { procedureOf } from '../schema/procedure-of.ts';
import { Shipment } from '../schema/refs.ts';
import {
  BranchClosed,
  IdempotencyConflict,
  InvalidInput,
  NothingToCarry,
  NotPermitted,
  ParcelUnderWay,
  PhaseNotAllowed,
  UnknownBranch,
  UnknownDossier,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { ContactInput, readContact } from './contact-input.ts';
import { standingOf } from './paper-holder.ts';
import { keyField, repeatOf } from './repeat.ts';
import { readWaybill, readWindow } from './request-input.ts';
import { branchMissing } from './request-pickup.ts';
import { recordRequest, refuseUnlessGranted } from './requesting.ts';

const what = { vi: 'Yêu cầu trả kết quả qua bưu điện', en: 'Ask for a result by post' };

const RequestReturnInput = builder.inputType('RequestReturnInput', {
  description: 'The post is to bring the result of a dossier to a home or to a branch.',
  fields: (t) => ({
    dossier: t.id({ required: true }),
    place: t.field({
      type: PlaceKind,
      required: true,
      description: '`HOME`, or `BRANCH` for collection there.',
    }),
    branch: t.string({ description: 'Branch that delivers; left out, one’s own or the dossier’s.' }),
    contact: t.field({ type: ContactInput, description: 'Left out: the owner of the dossier.' }),
    windowFrom: t.field({ type: 'DateTime' }),
    windowTo: t.field({ type: 'DateTime' }),
    waybill: t.string(),
    ...keyField(t),
  }),
});

builder.mutationField('requestReturn', (t) =>
  t.field({
    type: resultOf('RequestReturnResult', Shipment, [
      PhaseNotAllowed,
      UnknownDossier,
      NothingToCarry,
      ParcelUnderWay,
      UnknownBranch,
      BranchClosed,
      NotPermitted,
      IdempotencyConflict,
      InvalidInput,
    ]),
    allow: 'CARRY_PAPERS',
    description:
      'Asks the post to bring a result; at home a phase must grant `REGISTER_HOME_RETURN`, to a branch it is plain carriage.',
    args: { input: t.arg({ type: RequestReturnInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { idempotency, repeated } = await repeatOf('requestReturn', input, context);
      if (repeated) return repeated;
      const { caller, pilot, now } = context;
      const dossier = await getVisibleDossier(input.dossier, context);
      const objection = objectionToParcel('TO_CITIZEN', standingOf(dossier));
      if (objection) throw objection;
      if (input.place === 'HCC_CENTRE') throw notByPost();
      const asked = { place: input.place, branch: input.branch ?? branchCodeOf(dossier, context) };
      const stand = standOf(caller, asked, pilot, what);
      if (!stand.branch) throw branchMissing();
      const branch = getServingBranch(pilot, stand.branch.code, now);
      const { procedure } = procedureOf(dossier, pilot);
      if (input.place === 'HOME') refuseUnlessGranted('REGISTER_HOME_RETURN', branch, procedure, context);
      const contact = input.contact ?? (await ownerAsContact(context.db, dossier.id)) ?? {};
      const shipment = {
        direction: 'TO_CITIZEN',
        dossierId: dossier.id,
        procedureId: dossier.procedureId,
        place: input.place,
        waybill: readWaybill(input.waybill) ?? null,
        ...readWindow(input, now),
        contact: input.place === 'HOME' || input.contact ? readContact(contact) : null,
        idempotency,
      } as const;
      return recordRequest(shipment, branch, what, context);
    },
  }),
);

export async function getVisibleDossier(id: string | number, context: Context): Promise<DossierRow> {
  const { db, caller, pilot, now } = context;
  const localId = numericIdOf('Dossier', id);
  const dossier =
    localId === undefined
      ? undefined
      : await findDossier(db, { id: localId }, visibilityOf(caller, pilot), now);
  if (!dossier) throw new Unknown(String(id).slice(0, 60));
  return dossier;
}

/** The branch of a dossier; branch staff stand at their own anyway. */
export function branchCodeOf({ branchId }: DossierRow, { caller, pilot }: Context): string | undefined {
  if (caller.kind === 'USER' && caller.branchId !== null) return undefined;
  return branchId === null ? undefined : pilot.branches.byId.get(branchId)?.code;
}

function notByPost(): Invalid {
  return new Invalid('place', {
    vi: 'Nhận tại Trung tâm HCC thì không cần bưu gửi; chọn tại nhà hoặc tại bưu cục.',
    en: 'What is collected at the HCC needs no parcel; choose a home or a branch.',
  });
}
