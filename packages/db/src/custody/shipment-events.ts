import type { Prisma, ShipmentEvent } from '../generated/prisma/client.ts';
import { type Asker, ask } from '../pool/ask.ts';

/** A scan as the track tells it, with the name of the person or key behind it. */
export interface ShipmentEventRow extends Omit<ShipmentEvent, 'id' | 'details'> {
  readonly id: number;
  readonly details: Prisma.JsonObject | null;
  readonly actorName: string | null;
  readonly batchCode: string | null;
}

const statement = `
  SELECT e.id, e.shipment_id AS "shipmentId", e.version, e.state, e.occurred_at AS "occurredAt",
    e.recorded_at AS "recordedAt", e.actor_user_id AS "actorUserId", e.actor_key_id AS "actorKeyId",
    e.organisation_id AS "organisationId", e.place, e.branch_id AS "branchId", e.reason_code AS "reasonCode",
    e.batch_id AS "batchId", e.details, e.origin, coalesce(u.name, k.name) AS "actorName", b.code AS "batchCode"
  FROM shipment_events e
  LEFT JOIN users u ON u.id = e.actor_user_id LEFT JOIN api_keys k ON k.id = e.actor_key_id
  LEFT JOIN handover_batches b ON b.id = e.batch_id
  WHERE e.shipment_id = ANY ($1::int[]) ORDER BY e.shipment_id, e.version`;

/** The scans of parcels in their order; a parcel the caller may see is the caller's to ask for. */
export async function readShipmentEvents(
  asker: Asker,
  shipmentIds: readonly number[],
): Promise<Map<number, ShipmentEventRow[]>> {
  const rows = await ask<ShipmentEventRow>(asker, statement, [shipmentIds]);
  const tracks = new Map<number, ShipmentEventRow[]>(shipmentIds.map((id) => [id, []]));
  for (const row of rows) tracks.get(row.shipmentId)?.push(row);
  return tracks;
}
