import { localDate } from '@tram-ho-so/domain/calendar';
import type { ShipmentDirection } from '@tram-ho-so/domain/vocabulary';
import { type Asker, ask, askFirst } from '../pool/ask.ts';
import { type BatchRow, batchColumns } from './batch-row.ts';

export interface NewBatch {
  readonly direction: ShipmentDirection;
  readonly branchId: number;
  /** Who gives it. */
  readonly organisationId: number;
  readonly openedAt: Date;
  readonly openedById: string | null;
}

/** Opens a batch under the next number of the day. */
export async function openBatch(asker: Asker, batch: NewBatch): Promise<BatchRow> {
  const day = localDate(batch.openedAt);
  const row = await askFirst<BatchRow>(
    asker,
    `WITH counted AS (
       INSERT INTO dossier_sequences (org_code, day, last) VALUES ('LBG', $1::date, 1)
       ON CONFLICT (org_code, day) DO UPDATE SET last = dossier_sequences.last + 1 RETURNING last),
     b AS (
       INSERT INTO handover_batches (code, direction, branch_id, organisation_id, state, version, opened_at, opened_by_id)
       SELECT $2::text || lpad(last::text, greatest(4, length(last::text)), '0'), $3::"ShipmentDirection", $4::int, $5::int,
         'OPEN', 1, $6::timestamptz, $7::text FROM counted RETURNING *)
     SELECT ${batchColumns} FROM b`,
    [
      day,
      `LBG-${day.slice(2).replaceAll('-', '')}-`,
      batch.direction,
      batch.branchId,
      batch.organisationId,
      batch.openedAt,
      batch.openedById,
    ],
  );
  if (!row) throw new Error('A batch was not written.');
  return row;
}

/** Scans a parcel out: onto the list. */
export async function addItem(asker: Asker, batchId: number, shipmentId: number, at: Date): Promise<void> {
  await ask(asker, 'INSERT INTO handover_items (batch_id, shipment_id, scanned_out_at) VALUES ($1, $2, $3)', [
    batchId,
    shipmentId,
    at,
  ]);
  await changed(asker, batchId);
}

/** Takes a parcel off the list of an open batch. */
export async function removeItem(asker: Asker, batchId: number, shipmentId: number): Promise<void> {
  await ask(asker, 'DELETE FROM handover_items WHERE batch_id = $1 AND shipment_id = $2', [
    batchId,
    shipmentId,
  ]);
  await changed(asker, batchId);
}

const changed = (asker: Asker, batchId: number) =>
  ask(asker, 'UPDATE handover_batches SET version = version + 1 WHERE id = $1', [batchId]);

export interface SealedBy {
  readonly sealNumber: string;
  readonly at: Date;
  readonly byId: string | null;
}

export async function sealBatch(asker: Asker, id: number, { sealNumber, at, byId }: SealedBy): Promise<void> {
  await ask(
    asker,
    `UPDATE handover_batches SET state = 'HANDED_OVER', version = version + 1, seal_number = $2, handed_over_at = $3,
       handed_over_by_id = $4 WHERE id = $1`,
    [id, sealNumber, at, byId],
  );
}

/** Every parcel was scanned in. */
export async function confirmBatch(
  asker: Asker,
  id: number,
  { at, byId }: Omit<SealedBy, 'sealNumber'>,
): Promise<void> {
  await ask(asker, 'UPDATE handover_items SET scanned_in_at = $2 WHERE batch_id = $1', [id, at]);
  await ask(
    asker,
    `UPDATE handover_batches SET state = 'CONFIRMED', version = version + 1, confirmed_at = $2, confirmed_by_id = $3
     WHERE id = $1`,
    [id, at, byId],
  );
}
