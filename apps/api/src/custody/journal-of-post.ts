import type { ShipmentEventRow, ShipmentRow } from '@tram-ho-so/db';
import { parcelCode } from '@tram-ho-so/domain/custody';
import { shipmentStateWords } from '@tram-ho-so/domain/vocabulary';
import { builder } from '../schema/builder.ts';
import { type Entry, JournalEntry, journalBook } from '../schema/journal.ts';
import { rowOf } from '../schema/pilot-row.ts';
import { Shipment } from '../schema/refs.ts';
import { parcelsOf } from './paper-holder.ts';
import { ShipmentEvent } from './shipment.ts';
import { trackOf } from './tracks.ts';

interface PostEntry extends Entry {
  readonly shipment: ShipmentRow;
  readonly scan: ShipmentEventRow;
}

builder.objectRef<PostEntry>('PostEntry').implement({
  description: 'A scan of a parcel of the dossier.',
  interfaces: [JournalEntry],
  fields: (t) => ({
    shipment: t.field({ type: Shipment, resolve: ({ shipment }) => shipment }),
    scan: t.field({ type: ShipmentEvent, resolve: ({ scan }) => scan }),
  }),
});

journalBook(async (dossier, context) => {
  const parcels = await parcelsOf(dossier, context);
  const tracks = await Promise.all(
    parcels.map(async (shipment) =>
      (await trackOf(shipment, context)).map((scan): PostEntry => {
        const words = shipmentStateWords[scan.state];
        return {
          type: 'PostEntry',
          at: scan.occurredAt,
          source: 'POST',
          titleVi: `${words.vi} · ${parcelCode(shipment)}`,
          titleEn: `${words.en} · ${parcelCode(shipment)}`,
          actor: scan.actorName ?? rowOf(context.pilot.organisations, scan.organisationId).nameVi,
          place: scan.place,
          branchId: scan.branchId,
          note: typeof scan.details?.note === 'string' ? scan.details.note : null,
          formNumber: null,
          shipment,
          scan,
        };
      }),
    ),
  );
  return tracks.flat();
});
