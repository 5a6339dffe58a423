import type { DossierStatus } from '@tram-ho-so/domain/vocabulary';
import { type Asker, ask } from '../pool/ask.ts';
import { type ShipmentRow, shipmentColumns } from './shipment-row.ts';

/** What a scan is judged on beside the parcel itself. */
export interface ParcelStanding {
  readonly lastOccurredAt: Date;
  /** The batch that has it and is not confirmed. */
  readonly batchId: number | null;
  readonly batchCode: string | null;
  readonly dossierStatus: DossierStatus | null;
  readonly dossierCode: string | null;
}

const standing = `
  (SELECT max(e.occurred_at) FROM shipment_events e WHERE e.shipment_id = s.id) AS "lastOccurredAt",
  b.id AS "batchId", b.code AS "batchCode", d.status AS "dossierStatus", d.code AS "dossierCode"
  FROM shipments s
  LEFT JOIN dossiers d ON d.id = s.dossier_id
  LEFT JOIN LATERAL (SELECT h.id, h.code FROM handover_items i JOIN handover_batches h ON h.id = i.batch_id
    WHERE i.shipment_id = s.id AND h.state <> 'CONFIRMED' LIMIT 1) b ON true
  WHERE s.id = ANY ($1::int[]) ORDER BY s.id`;

/** The standings of parcels, one read for all of them. */
export async function readParcelStandings(
  asker: Asker,
  ids: readonly number[],
): Promise<Map<number, ParcelStanding>> {
  const rows = await ask<ParcelStanding & { id: number }>(asker, `SELECT s.id, ${standing}`, [ids]);
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

export type LockedParcel = ShipmentRow & ParcelStanding;

/** Parcels with their standings, held until the transaction ends, so that what is decided on them stays true. */
export async function lockParcels(asker: Asker, ids: readonly number[]): Promise<LockedParcel[]> {
  await ask(
    asker,
    `SELECT id FROM dossiers WHERE id IN (SELECT dossier_id FROM shipments WHERE id = ANY ($1::int[]))
     ORDER BY id FOR UPDATE`,
    [ids],
  );
  await ask(asker, 'SELECT id FROM shipments WHERE id = ANY ($1::int[]) ORDER BY id FOR UPDATE', [ids]);
  return ask<LockedParcel>(asker, `SELECT ${shipmentColumns}, ${standing}`, [ids]);
}
