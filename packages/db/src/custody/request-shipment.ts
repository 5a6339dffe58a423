import { parcelCode } from '@tram-ho-so/domain/custody';
import { ParcelUnderWay } from '@tram-ho-so/domain/refusal';
import type { Db } from '../db.ts';
import type { Idempotency, Recording } from '../ledger/opening.ts';
import { type Asker, ask, askFirst } from '../pool/ask.ts';
import { together } from '../pool/together.ts';
import { type ContactRecord, sealContact } from './contact.ts';
import { isTaken, waybillTaken } from './record-scans.ts';
import { claimKey, findRepeatedShipment } from './repeated-shipment.ts';
import { type ShipmentRow, shipmentCode, shipmentColumns } from './shipment-row.ts';

export interface NewShipment
  extends Pick<
    ShipmentRow,
    | 'direction'
    | 'dossierId'
    | 'procedureId'
    | 'branchId'
    | 'organisationId'
    | 'place'
    | 'waybill'
    | 'windowFrom'
    | 'windowTo'
  > {
  readonly contact: ContactRecord | null;
  readonly idempotency: Idempotency | undefined;
}

/**
 * Writes a request with its first event, its sealed contact and its outbox row; one open parcel a dossier and direction. A
 * repeated request gets the parcel it wrote before.
 */
export async function requestShipment(
  db: Db,
  shipment: NewShipment,
  recording: Recording,
): Promise<ShipmentRow> {
  try {
    return await together(db, async (asker) => {
      const id = await nextId(asker);
      const { idempotency } = shipment;
      if (idempotency && !(await claimKey(asker, idempotency, id, recording.recordedAt))) {
        const repeated = await findRepeatedShipment(asker, idempotency);
        if (repeated) return repeated;
      }
      await refuseSecond(asker, shipment);
      const contact = shipment.contact && sealContact(db.personalKeys, id, shipment.contact);
      const [row] = await ask<ShipmentRow>(asker, statement, [
        id,
        shipment.direction,
        shipment.dossierId,
        shipment.procedureId,
        shipment.branchId,
        shipment.organisationId,
        shipment.place,
        shipment.waybill,
        shipment.windowFrom,
        shipment.windowTo,
        recording.recordedAt,
        recording.origin,
        recording.actorUserId,
        recording.actorKeyId,
        recording.organisationId,
        recording.place,
        recording.branchId,
        contact?.sealed ?? null,
        contact?.keyVersion ?? null,
      ]);
      if (!row) throw new Error('A request wrote no parcel.');
      return row;
    });
  } catch (fault) {
    throw isTaken(fault) ? waybillTaken() : fault;
  }
}

async function nextId(asker: Asker): Promise<number> {
  const row = await askFirst<{ id: number }>(asker, `SELECT nextval('shipments_id_seq')::int AS id`);
  return row?.id ?? 0;
}

/** Of parallel requests for one dossier the second waits for the first and then sees it. */
async function refuseSecond(asker: Asker, { dossierId, direction }: NewShipment): Promise<void> {
  if (dossierId === null) return;
  await ask(asker, 'SELECT id FROM dossiers WHERE id = $1 FOR UPDATE', [dossierId]);
  const open = await askFirst<ShipmentRow>(
    asker,
    `SELECT ${shipmentColumns} FROM shipments s WHERE s.dossier_id = $1 AND s.direction = $2 AND s.closed_at IS NULL`,
    [dossierId, direction],
  );
  if (open) throw new ParcelUnderWay(parcelCode(open));
}

const statement = `WITH s AS (
  INSERT INTO shipments (id, direction, dossier_id, procedure_id, branch_id, organisation_id, place, state, version,
    waybill, window_from, window_to, requested_at, updated_at, origin)
  VALUES ($1::int, $2::"ShipmentDirection", $3::int, $4::int, $5::int, $6::int, $7::"PlaceKind", 'REQUESTED', 1,
    $8::text, $9::timestamptz, $10::timestamptz, $11::timestamptz, $11::timestamptz, $12::"Origin") RETURNING *),
e AS (
  INSERT INTO shipment_events (shipment_id, version, state, occurred_at, recorded_at, actor_user_id, actor_key_id,
    organisation_id, place, branch_id, origin)
  SELECT s.id, 1, s.state, s.requested_at, s.requested_at, $13::text, $14::int, $15::int, $16::"PlaceKind", $17::int,
    s.origin FROM s),
c AS (
  INSERT INTO shipment_contacts (shipment_id, sealed, key_version)
  SELECT s.id, $18::bytea, $19::int FROM s WHERE $18::bytea IS NOT NULL),
x AS (
  INSERT INTO outbox (topic, dossier_id, branch_id, payload, recorded_at)
  SELECT 'shipment.requested', s.dossier_id, CASE WHEN s.dossier_id IS NULL THEN s.branch_id END,
    jsonb_build_object('code', ${shipmentCode}, 'direction', s.direction, 'state', s.state, 'version', 1), s.requested_at
  FROM s)
SELECT ${shipmentColumns} FROM s`;
