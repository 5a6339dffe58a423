import { findShipment, type ShipmentRow } from '@tram-ho-so/db';
import { parcelNumber } from '@tram-ho-so/domain/custody';
import { UnknownShipment } from '@tram-ho-so/domain/refusal';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { numericIdOf } from './global-id.ts';

/** What a scan-gun or a person gives for a parcel: waybill, number of the house, or id. */
export type ParcelToken = { readonly id: number } | { readonly waybill: string };

export function readToken(text: string): ParcelToken {
  const trimmed = text.trim();
  const id = numericIdOf('Shipment', trimmed) ?? parcelNumber(trimmed.toUpperCase());
  return id === undefined ? { waybill: trimmed.toUpperCase() } : { id };
}

/** Whether a token names a parcel. */
export const names = (token: ParcelToken, { id, waybill }: ShipmentRow): boolean =>
  'id' in token ? token.id === id : token.waybill === waybill;

/** The parcel among those the caller may see; refuses when there is none. */
export async function getVisibleShipment(
  text: string | number,
  { db, caller, pilot, now }: Context,
): Promise<ShipmentRow> {
  const found = await findShipment(db, readToken(String(text)), visibilityOf(caller, pilot), now);
  if (!found) throw new UnknownShipment(String(text).trim().slice(0, 60));
  return found;
}
