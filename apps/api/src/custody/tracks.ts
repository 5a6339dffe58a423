import {
  type ParcelStanding,
  readParcelStandings,
  readShipmentEvents,
  type ShipmentEventRow,
  type ShipmentRow,
} from '@tram-ho-so/db';
import type { Context } from '../context.ts';
import { batched } from '../schema/batch.ts';

const tracks = batched<number, ShipmentEventRow[]>((ids, { db }) => readShipmentEvents(db, ids));

/** The scans of a parcel in their order. */
export const trackOf = async ({ id }: ShipmentRow, context: Context): Promise<ShipmentEventRow[]> =>
  (await tracks(context)(id)) ?? [];

/** What a scan is judged on beside the parcel. */
export const parcelStandings = batched<number, ParcelStanding>((ids, { db }) => readParcelStandings(db, ids));
