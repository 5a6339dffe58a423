import { type BatchRow, lockParcels, onCurrentPilot, readBatchItems, sealBatch } from '@tram-ho-so/db';
import { batchScans } from '@tram-ho-so/domain/custody';
import { InvalidInput as Invalid, StaleVersion as Stale } from '@tram-ho-so/domain/refusal';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { HandoverBatch } from '../schema/refs.ts';
import {
  BatchNotReady,
  IllegalScan,
  InvalidInput,
  NothingToCarry,
  NotPermitted,
  OccurredBeforeLast,
  StaleVersion,
  UnknownBatch,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { changeBatch } from './changing-batch.ts';
import { readNumber } from './request-input.ts';
import { scanAll } from './scanning.ts';

builder.mutationField('handOverBatch', (t) =>
  t.field({
    type: resultOf('HandOverBatchResult', HandoverBatch, [
      UnknownBatch,
      BatchNotReady,
      StaleVersion,
      IllegalScan,
      NothingToCarry,
      NotPermitted,
      OccurredBeforeLast,
      InvalidInput,
    ]),
    allow: 'CARRY_PAPERS',
    description:
      'Seals a batch and gives it away: its list stays as it is, and every parcel of it is under way.',
    args: {
      batch: t.arg.id({ required: true }),
      seenVersion: t.arg.int({ required: true, description: '`HandoverBatch.version` as you saw it.' }),
      sealNumber: t.arg.string({ required: true, description: 'Number of the seal on the bag.' }),
    },
    resolve: (_root, { batch: asked, seenVersion, sealNumber: said }, context) =>
      onCurrentPilot(context.db, (pilot) => {
        const { now, caller } = context;
        const sealNumber = readNumber(said, 'sealNumber');
        if (!sealNumber) throw sealMissing();
        const { userId } = recorderOf(caller);
        return changeBatch(
          {
            batch: asked,
            act: 'HAND_OVER',
            isRepeat: (batch) =>
              batch.state === 'HANDED_OVER' &&
              batch.sealNumber === sealNumber &&
              batch.handedOverById === userId,
            write: async (asker, batch) => {
              if (batch.version !== seenVersion) throw stale(batch, seenVersion);
              const items = (await readBatchItems(asker, [batch.id])).get(batch.id) ?? [];
              const parcels = await lockParcels(
                asker,
                items.map(({ shipment }) => shipment.id),
              );
              const scan = { to: batchScans[batch.direction].given, occurredAt: now, batch };
              await scanAll(asker, parcels, scan, pilot, context);
              await sealBatch(asker, batch.id, { sealNumber, at: now, byId: userId });
            },
          },
          context,
        );
      }),
  }),
);

function stale({ code, version }: BatchRow, seen: number): Stale {
  return new Stale({ vi: `Lô ${code}`, en: `Batch ${code}` }, seen, version);
}

function sealMissing(): Invalid {
  return new Invalid('sealNumber', {
    vi: 'Cần nêu số niêm phong của lô.',
    en: 'Give the number of the seal on the batch.',
  });
}
