import { type BatchItemRow, type BatchRow, findBatch, readBatchItems } from '@tram-ho-so/db';
import { type BatchAct as Act, batchActs, objectionToBatch } from '@tram-ho-so/domain/custody';
import type { Refusal as Why } from '@tram-ho-so/domain/refusal';
import { actorOf } from '../auth/acting.ts';
import { may } from '../auth/caller.ts';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { batched } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';
import { BatchState, Origin, ShipmentDirection } from '../schema/enums.ts';
import { globalId } from '../schema/global-id.ts';
import { nameOfUser } from '../schema/names.ts';
import { fetchableByNumber, Node } from '../schema/node.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { Branch, HandoverBatch, Organisation, Shipment } from '../schema/refs.ts';
import { Refusal } from '../schema/refusal.ts';
import { refusalOf } from '../schema/root-permission.ts';
import { tell } from '../schema/tell.ts';

const lists = batched<number, BatchItemRow[]>((ids, { db }) => readBatchItems(db, ids));

const HandoverItem = builder.objectRef<BatchItemRow>('HandoverItem').implement({
  description: 'A parcel on the list of a batch, scanned out and scanned in.',
  fields: (t) => ({
    shipment: t.field({ type: Shipment, resolve: ({ shipment }) => shipment }),
    scannedOutAt: t.expose('scannedOutAt', { type: 'DateTime' }),
    scannedInAt: t.expose('scannedInAt', { type: 'DateTime', nullable: true }),
  }),
});

const BatchAct = builder.enumType('BatchAct', {
  description: 'What is done with a handover batch.',
  values: {
    CHANGE: { description: 'Lập danh sách | Scan parcels out, or take one off the list.' },
    HAND_OVER: { description: 'Niêm phong, giao đi | Seal it; from then on the list stays as it is.' },
    CONFIRM: { description: 'Xác nhận nhận đủ | Scan every parcel in and take the batch over.' },
  },
});

const BatchStep = builder
  .objectRef<{ readonly act: Act; readonly objection: Why | undefined }>('BatchStep')
  .implement({
    description: 'An act on a batch as a screen offers it.',
    fields: (t) => ({
      act: t.expose('act', { type: BatchAct }),
      allowed: t.boolean({ resolve: ({ objection }) => objection === undefined }),
      refusal: t.field({
        type: Refusal,
        nullable: true,
        resolve: ({ objection }) => objection && tell(objection),
      }),
    }),
  });

HandoverBatch.implement({
  description:
    'Parcels handed from one desk to another under one seal: confirmed by who gives, then by who takes.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('HandoverBatch', id) }),
    code: t.exposeString('code', { description: 'e.g. `LBG-261127-0003`.' }),
    direction: t.expose('direction', { type: ShipmentDirection }),
    state: t.expose('state', { type: BatchState }),
    version: t.exposeInt('version'),
    origin: t.expose('origin', { type: Origin }),
    branch: t.field({
      type: Branch,
      resolve: ({ branchId }, _args, { pilot }) => rowOf(pilot.branches, branchId),
    }),
    giver: t.field({
      type: Organisation,
      resolve: ({ organisationId }, _args, { pilot }) => rowOf(pilot.organisations, organisationId),
    }),
    sealNumber: t.exposeString('sealNumber', { nullable: true }),
    parcels: t.exposeInt('parcels', { description: 'Parcels on its list, at most 100.' }),
    items: t.field({
      type: [HandoverItem],
      resolve: async ({ id }, _args, context) => (await lists(context)(id)) ?? [],
    }),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
    openedBy: t.string({
      nullable: true,
      resolve: ({ openedById }, _args, context) => nameOfUser(context, openedById),
    }),
    handedOverAt: t.expose('handedOverAt', { type: 'DateTime', nullable: true }),
    handedOverBy: t.string({
      nullable: true,
      resolve: ({ handedOverById }, _args, context) => nameOfUser(context, handedOverById),
    }),
    confirmedAt: t.expose('confirmedAt', { type: 'DateTime', nullable: true }),
    confirmedBy: t.string({
      nullable: true,
      resolve: ({ confirmedById }, _args, context) => nameOfUser(context, confirmedById),
    }),
    nextSteps: t.field({
      type: [BatchStep],
      description: 'Every act, with whether you may do it now and, if not, why.',
      resolve: (batch, _args, context) =>
        batchActs.map((act) => ({ act, objection: objectionToAct(batch, act, context) })),
    }),
  }),
});

fetchableByNumber('HandoverBatch', 'READ_SHIPMENTS', async (id, { db, caller, pilot }) =>
  findBatch(db, id, visibilityOf(caller, pilot), 'READ'),
);

/** Why the caller may not do this to a batch now. */
export function objectionToAct(batch: BatchRow, act: Act, context: Context): Why | undefined {
  const { caller, pilot } = context;
  if (!may(caller, 'CARRY_PAPERS')) return refusalOf('CARRY_PAPERS');
  const { id, nameVi: vi, nameEn: en } = rowOf(pilot.organisations, batch.organisationId);
  const { organisationId } = caller;
  return objectionToBatch({ ...batch, giver: { id, vi, en } }, act, {
    actor: actorOf(caller, pilot),
    organisationId,
  });
}
