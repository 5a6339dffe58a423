import type { BatchState, ShipmentDirection } from '@tram-ho-so/domain/vocabulary';
import { createClauses } from '../dossiers/clauses.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { type Asker, ask, askFirst } from '../pool/ask.ts';
import { type BatchRow, batchColumns } from './batch-row.ts';
import { type ShipmentRow, shipmentColumns } from './shipment-row.ts';
import { narrowToVisibleBatches } from './shipment-visibility.ts';

/** A batch by id; what the caller may not see does not exist. Held until the transaction ends when it is to be changed. */
export async function findBatch(
  asker: Asker,
  id: number,
  visibility: Visibility,
  hold: 'HOLD' | 'READ',
): Promise<BatchRow | undefined> {
  const clauses = createClauses();
  clauses.and(`b.id = ${clauses.value(id)}`);
  narrowToVisibleBatches(clauses, visibility);
  const where = clauses.where();
  if (hold === 'HOLD')
    await ask(asker, `SELECT b.id FROM handover_batches b WHERE ${where} FOR UPDATE`, clauses.values);
  return askFirst<BatchRow>(
    asker,
    `SELECT ${batchColumns} FROM handover_batches b WHERE ${where}`,
    clauses.values,
  );
}

export interface BatchesAsked {
  readonly states?: readonly BatchState[] | null | undefined;
  readonly direction?: ShipmentDirection | null | undefined;
  readonly branchId?: number | null | undefined;
  readonly visibility: Visibility;
  readonly first: number;
  readonly afterId?: number | undefined;
}

export interface BatchPage {
  readonly rows: readonly BatchRow[];
  readonly hasNextPage: boolean;
}

/** The batches a caller may see, the newest first. */
export async function listBatches(asker: Asker, asked: BatchesAsked): Promise<BatchPage> {
  const { states, direction, branchId, visibility, first, afterId } = asked;
  const clauses = createClauses();
  const { and, value } = clauses;
  narrowToVisibleBatches(clauses, visibility);
  if (states) and(`b.state = ANY (${value(states)}::"BatchState"[])`);
  if (direction) and(`b.direction = ${value(direction)}`);
  if (branchId != null) and(`b.branch_id = ${value(branchId)}`);
  if (afterId !== undefined) and(`b.id < ${value(afterId)}`);
  const rows = await ask<BatchRow>(
    asker,
    `SELECT ${batchColumns} FROM handover_batches b WHERE ${clauses.where()} ORDER BY b.id DESC LIMIT ${value(first + 1)}`,
    clauses.values,
  );
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}

/** A parcel on the list of a batch. */
export interface BatchItemRow {
  readonly batchId: number;
  readonly scannedOutAt: Date;
  readonly scannedInAt: Date | null;
  readonly shipment: ShipmentRow;
}

type FlatItem = ShipmentRow & Pick<BatchItemRow, 'batchId' | 'scannedOutAt' | 'scannedInAt'>;

/** The lists of batches in the order they were scanned; a batch the caller may see is the caller's to ask for. */
export async function readBatchItems(
  asker: Asker,
  batchIds: readonly number[],
): Promise<Map<number, BatchItemRow[]>> {
  const rows = await ask<FlatItem>(
    asker,
    `SELECT ${shipmentColumns}, i.batch_id AS "batchId", i.scanned_out_at AS "scannedOutAt", i.scanned_in_at AS "scannedInAt"
     FROM handover_items i JOIN shipments s ON s.id = i.shipment_id
     WHERE i.batch_id = ANY ($1::int[]) ORDER BY i.batch_id, i.scanned_out_at, s.id`,
    [batchIds],
  );
  const lists = new Map<number, BatchItemRow[]>(batchIds.map((id) => [id, []]));
  for (const { batchId, scannedOutAt, scannedInAt, ...shipment } of rows)
    lists.get(batchId)?.push({ batchId, scannedOutAt, scannedInAt, shipment });
  return lists;
}

/** Batches by id, for parcels that name one. */
export async function readBatches(asker: Asker, ids: readonly number[]): Promise<Map<number, BatchRow>> {
  const rows = await ask<BatchRow>(
    asker,
    `SELECT ${batchColumns} FROM handover_batches b WHERE b.id = ANY ($1::int[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
