import { addItem, lockParcels, removeItem } from '@tram-ho-so/db';
import { batchScans, mostInBatch, objectionToScan, parcelCode } from '@tram-ho-so/domain/custody';
import { InvalidInput as Invalid } from '@tram-ho-so/domain/refusal';
import { actorOf } from '../auth/acting.ts';
import { builder } from '../schema/builder.ts';
import { HandoverBatch } from '../schema/refs.ts';
import {
  BatchNotReady,
  IllegalScan,
  InBatch,
  InvalidInput,
  NothingToCarry,
  NotPermitted,
  UnknownBatch,
  UnknownShipment,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { getVisibleShipment } from '../schema/visible-shipment.ts';
import { changeBatch } from './changing-batch.ts';
import { scanFacts } from './scanning.ts';

const refusals = [
  UnknownBatch,
  UnknownShipment,
  BatchNotReady,
  IllegalScan,
  InBatch,
  NothingToCarry,
  NotPermitted,
  InvalidInput,
];

builder.mutationField('addToBatch', (t) =>
  t.field({
    type: resultOf('AddToBatchResult', HandoverBatch, refusals),
    allow: 'CARRY_PAPERS',
    description: 'Scans a parcel out, onto the list of an open batch. Scanned again it stays there once.',
    args: {
      batch: t.arg.id({ required: true }),
      shipment: t.arg.id({ required: true, description: 'Id, waybill or `BG-` number.' }),
    },
    resolve: async (_root, { batch: asked, shipment }, context) => {
      const { id } = await getVisibleShipment(shipment, context);
      return changeBatch(
        {
          batch: asked,
          act: 'CHANGE',
          write: async (asker, batch) => {
            const [parcel] = await lockParcels(asker, [id]);
            if (!parcel || parcel.batchId === batch.id) return;
            const { pilot, now, caller } = context;
            const { given } = batchScans[batch.direction];
            if (parcel.direction !== batch.direction || parcel.branchId !== batch.branchId)
              throw otherWay(parcelCode(parcel));
            if (batch.parcels >= mostInBatch) throw full();
            const objection = objectionToScan(scanFacts(parcel, pilot, now), given, actorOf(caller, pilot));
            if (objection) throw objection;
            await addItem(asker, batch.id, id, now);
          },
        },
        context,
      );
    },
  }),
);

builder.mutationField('removeFromBatch', (t) =>
  t.field({
    type: resultOf('RemoveFromBatchResult', HandoverBatch, [
      UnknownBatch,
      UnknownShipment,
      BatchNotReady,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'CARRY_PAPERS',
    description: 'Takes a parcel off the list of a batch that is not sealed yet.',
    args: { batch: t.arg.id({ required: true }), shipment: t.arg.id({ required: true }) },
    resolve: async (_root, { batch, shipment }, context) => {
      const { id } = await getVisibleShipment(shipment, context);
      return changeBatch(
        { batch, act: 'CHANGE', write: (asker, { id: batchId }) => removeItem(asker, batchId, id) },
        context,
      );
    },
  }),
);

function otherWay(code: string): Invalid {
  return new Invalid('shipment', {
    vi: `Bưu gửi ${code} không cùng chiều hoặc không cùng bưu cục với lô này.`,
    en: `Parcel ${code} goes another way or belongs to another branch than this batch.`,
  });
}

function full(): Invalid {
  return new Invalid('batch', {
    vi: `Mỗi lô có nhiều nhất ${mostInBatch} bưu gửi; hãy lập lô mới.`,
    en: `A batch has at most ${mostInBatch} parcels; open another.`,
  });
}
