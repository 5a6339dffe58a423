import type pg from 'pg';
import { reserveIds, reserveNumbers } from '../reserve.ts';
import { dateOf, dayOf } from '../work-time.ts';
import type { World } from '../world.ts';
import type { PlannedBatch, PlannedParcel } from './parcel.ts';

export interface WrittenBatch {
  readonly id: number;
  readonly code: string;
}

type BatchOfParcel = ReadonlyMap<PlannedParcel, WrittenBatch>;

/** Opens the batches with their lists, each under the next number of its day; answers which batch a parcel is in. */
export async function openBatches(
  client: pg.PoolClient,
  batches: readonly PlannedBatch[],
  idOf: ReadonlyMap<PlannedParcel, number>,
  { centreId }: World,
): Promise<BatchOfParcel> {
  if (batches.length === 0) return new Map();
  const firstId = await reserveIds(client, 'handover_batches_id_seq', batches.length);
  const codes = await codesOf(client, batches);
  const rows = batches.map(({ direction, branchId, givenAt, parcels }, index) => ({
    id: firstId + index,
    code: codes[index],
    direction,
    branch_id: branchId,
    organisation_id: direction === 'TO_HCC' ? parcels[0]?.postalUnitId : centreId,
    opened_at: new Date(givenAt),
    version: 1 + parcels.length,
  }));
  await client.query(
    `INSERT INTO handover_batches (id, code, direction, branch_id, organisation_id, state, version, opened_at, origin)
     SELECT id, code, direction, branch_id, organisation_id, 'OPEN', version, opened_at, 'SIMULATED'
     FROM jsonb_to_recordset($1::jsonb) AS a(id int, code text, direction "ShipmentDirection", branch_id int,
       organisation_id int, opened_at timestamptz, version int)`,
    [JSON.stringify(rows)],
  );
  const items = batches.flatMap(({ parcels, givenAt }, index) =>
    parcels.map((parcel) => ({ batch: firstId + index, shipment: idOf.get(parcel), at: new Date(givenAt) })),
  );
  await client.query(
    `INSERT INTO handover_items (batch_id, shipment_id, scanned_out_at)
     SELECT batch, shipment, at FROM jsonb_to_recordset($1::jsonb) AS a(batch int, shipment int, at timestamptz)`,
    [JSON.stringify(items)],
  );
  return new Map(
    batches.flatMap(({ parcels }, index) =>
      parcels.map((parcel) => [parcel, { id: firstId + index, code: codes[index] ?? '' }] as const),
    ),
  );
}

async function codesOf(client: pg.PoolClient, batches: readonly PlannedBatch[]): Promise<string[]> {
  const perDay = Map.groupBy(batches, ({ givenAt }) => dayOf(givenAt));
  const next = await reserveNumbers(
    client,
    'LBG',
    [...perDay].map(([day, { length: count }]) => ({ day, count })),
  );
  return batches.map(({ givenAt }) => {
    const day = dayOf(givenAt);
    const number = next.get(day) ?? 1;
    next.set(day, number + 1);
    return `LBG-${dateOf(day).slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
  });
}

/** Seals the batches, then takes over those that arrived: two confirmations, as the desks do it. */
export async function closeBatches(
  client: pg.PoolClient,
  batches: readonly PlannedBatch[],
  batchOf: BatchOfParcel,
): Promise<void> {
  const rows = batches.flatMap(({ parcels: [first], givenAt, takenAt }) => {
    const batch = first && batchOf.get(first);
    if (!batch) return [];
    const seal = `NPL-${batch.code.slice(4)}`;
    return {
      id: batch.id,
      seal,
      given: new Date(givenAt),
      taken: takenAt === null ? null : new Date(takenAt),
    };
  });
  const a = 'jsonb_to_recordset($1::jsonb) AS a(id int, seal text, given timestamptz, taken timestamptz)';
  const asked = [JSON.stringify(rows)];
  await client.query(
    `UPDATE handover_batches b SET state = 'HANDED_OVER', version = version + 1, seal_number = a.seal, handed_over_at = a.given
     FROM ${a} WHERE b.id = a.id`,
    asked,
  );
  await client.query(
    `UPDATE handover_items i SET scanned_in_at = a.taken FROM ${a} WHERE i.batch_id = a.id AND a.taken IS NOT NULL`,
    asked,
  );
  await client.query(
    `UPDATE handover_batches b SET state = 'CONFIRMED', version = version + 1, confirmed_at = a.taken
     FROM ${a} WHERE b.id = a.id AND a.taken IS NOT NULL`,
    asked,
  );
}
