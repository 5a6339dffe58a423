import type { ShipmentState } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import { createClauses } from '../dossiers/clauses.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { type Asker, ask, askFirst } from '../pool/ask.ts';
import { type ShipmentRow, shipmentColumns } from './shipment-row.ts';
import { narrowToVisibleShipments } from './shipment-visibility.ts';

export type ShipmentName = { readonly id: number } | { readonly waybill: string };

/** A parcel by id or waybill; what the caller may not see does not exist. */
export async function findShipment(
  db: Db,
  name: ShipmentName,
  visibility: Visibility,
  now: Date,
): Promise<ShipmentRow | undefined> {
  const clauses = createClauses();
  const { and, value } = clauses;
  and('id' in name ? `s.id = ${value(name.id)}` : `s.waybill = ${value(name.waybill)}`);
  narrowToVisibleShipments(clauses, visibility, await db.pilotBook.current(), now);
  return askFirst<ShipmentRow>(
    db,
    `SELECT ${shipmentColumns} FROM shipments s WHERE ${clauses.where()}`,
    clauses.values,
  );
}

/** The parcels of dossiers, the oldest first; a dossier the caller may see is the caller's to ask for. */
export async function shipmentsOfDossiers(
  asker: Asker,
  dossierIds: readonly number[],
): Promise<Map<number, ShipmentRow[]>> {
  const rows = await ask<ShipmentRow>(
    asker,
    `SELECT ${shipmentColumns} FROM shipments s WHERE s.dossier_id = ANY ($1::int[]) ORDER BY s.dossier_id, s.id`,
    [dossierIds],
  );
  const found = new Map<number, ShipmentRow[]>(dossierIds.map((id) => [id, []]));
  for (const row of rows) if (row.dossierId !== null) found.get(row.dossierId)?.push(row);
  return found;
}

/** How many parcels a caller sees in each state that has not ended. */
export async function countOpenShipments(
  db: Db,
  visibility: Visibility,
  now: Date,
): Promise<Map<ShipmentState, number>> {
  const clauses = createClauses();
  clauses.and(
    `s.state IN ('REQUESTED', 'PICKED_UP', 'IN_TRANSIT', 'HANDED_TO_POST', 'OUT_FOR_DELIVERY', 'FAILED_ATTEMPT')`,
  );
  narrowToVisibleShipments(clauses, visibility, await db.pilotBook.current(), now);
  const rows = await ask<{ state: ShipmentState; count: number }>(
    db,
    `SELECT s.state, count(*)::int AS count FROM shipments s WHERE ${clauses.where()} GROUP BY 1`,
    clauses.values,
  );
  return new Map(rows.map(({ state, count }) => [state, count]));
}
