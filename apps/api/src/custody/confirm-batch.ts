import { confirmBatch, lockParcels, onCurrentPilot, readBatchItems } from '@tram-ho-so/db';
import { batchScans, objectionToScanned, parcelCode } from '@tram-ho-so/domain/custody';
import { InvalidInput as Invalid } from '@tram-ho-so/domain/refusal';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { HandoverBatch, type ShipmentRow } from '../schema/refs.ts';
import {
  BatchMismatch,
  BatchNotReady,
  FeeUnpaid,
  IllegalScan,
  IllegalStep,
  InvalidInput,
  NotPermitted,
  OccurredBeforeLast,
  SameHands,
  UnknownBatch,
} from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { names, readToken } from '../schema/visible-shipment.ts';
import { changeBatch } from './changing-batch.ts';
import { scanAll } from './scanning.ts';

const mostScanned = 200;

builder.mutationField('confirmBatch', (t) =>
  t.field({
    type: resultOf('ConfirmBatchResult', HandoverBatch, [
      UnknownBatch,
      BatchNotReady,
      BatchMismatch,
      SameHands,
      IllegalScan,
      NotPermitted,
      OccurredBeforeLast,
      FeeUnpaid,
      IllegalStep,
      InvalidInput,
    ]),
    allow: 'CARRY_PAPERS',
    description:
      'Takes a batch over: every parcel of the sealed list was scanned in and nothing else. A mismatch confirms nothing.',
    args: {
      batch: t.arg.id({ required: true }),
      scanned: t.arg.stringList({
        required: true,
        description: 'What was scanned in: ids, waybills or `BG-` numbers, at most 200.',
      }),
    },
    resolve: (_root, { batch: asked, scanned }, context) =>
      onCurrentPilot(context.db, (pilot) => {
        const { now, caller } = context;
        if (scanned.length > mostScanned) throw tooMany();
        const { userId } = recorderOf(caller);
        return changeBatch(
          {
            batch: asked,
            act: 'CONFIRM',
            isRepeat: (batch) => batch.state === 'CONFIRMED' && batch.confirmedById === userId,
            write: async (asker, batch) => {
              const items = (await readBatchItems(asker, [batch.id])).get(batch.id) ?? [];
              const listed = items.map(({ shipment }) => shipment);
              const objection = objectionToScanned(listed.map(parcelCode), codesOf(scanned, listed));
              if (objection) throw objection;
              const parcels = await lockParcels(
                asker,
                listed.map(({ id }) => id),
              );
              const scan = { to: batchScans[batch.direction].taken, occurredAt: now, batch };
              await scanAll(asker, parcels, scan, pilot, context);
              await confirmBatch(asker, batch.id, { at: now, byId: userId });
            },
          },
          context,
        );
      }),
  }),
);

/** What was scanned, each once, under the names of the list; what is not on it stays as it was read. */
function codesOf(scanned: readonly string[], listed: readonly ShipmentRow[]): string[] {
  const codes = scanned.map((text) => {
    const token = readToken(text);
    const parcel = listed.find((row) => names(token, row));
    return parcel ? parcelCode(parcel) : text.trim().toUpperCase().slice(0, 60);
  });
  return [...new Set(codes)].filter(Boolean);
}

function tooMany(): Invalid {
  return new Invalid('scanned', {
    vi: `Mỗi lần quét nhiều nhất ${mostScanned} mã.`,
    en: `At most ${mostScanned} codes are scanned at once.`,
  });
}
