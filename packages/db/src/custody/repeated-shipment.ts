import { refuseOther } from '../ledger/idempotency.ts';
import type { Idempotency } from '../ledger/opening.ts';
import { type Asker, ask, askFirst } from '../pool/ask.ts';
import { type ShipmentRow, shipmentColumns } from './shipment-row.ts';

/** The parcel that the same request wrote before; refuses when the key was used for another request. */
export async function findRepeatedShipment(
  asker: Asker,
  asked: Idempotency | undefined,
): Promise<ShipmentRow | undefined> {
  if (!asked) return undefined;
  const found = await askFirst<ShipmentRow & { operation: string; requestHash: Buffer }>(
    asker,
    `SELECT k.operation, k.request_hash AS "requestHash", ${shipmentColumns}
     FROM idempotency_keys k LEFT JOIN shipments s ON s.id = k.written_id WHERE k.caller = $1 AND k.key = $2`,
    [asked.caller, asked.key],
  );
  if (!found) return undefined;
  const { operation, requestHash, ...shipment } = found;
  refuseOther(asked, { operation, requestHash });
  return shipment;
}

/** Takes a key for a parcel; false when another request has it, which may still have been under way a moment ago. */
export async function claimKey(
  asker: Asker,
  { caller, key, operation, requestHash }: Idempotency,
  shipmentId: number,
  now: Date,
): Promise<boolean> {
  const claimed = await ask(
    asker,
    `INSERT INTO idempotency_keys (caller, key, operation, request_hash, written_id, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING written_id`,
    [caller, key, operation, requestHash, shipmentId, now],
  );
  return claimed.length > 0;
}
