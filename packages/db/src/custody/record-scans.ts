import type { ScanTaken } from '@tram-ho-so/domain/custody';
import { InvalidInput, StaleVersion } from '@tram-ho-so/domain/refusal';
import type { Recording } from '../ledger/opening.ts';
import { type Asker, ask } from '../pool/ask.ts';
import { type ShipmentRow, shipmentCode, shipmentColumns } from './shipment-row.ts';

/** A decided scan and its recording. */
export interface ScanRecord {
  readonly shipmentId: number;
  /** The version it was decided on. */
  readonly seen: number;
  readonly taken: ScanTaken;
  readonly recording: Recording;
  readonly batchId: number | null;
  /** Working minutes the post took, known when the HCC signs. */
  readonly transferMinutes: number | null;
}

/** Records scans, all or none: rows, events and outbox in one statement; refuses when a parcel has moved meanwhile. */
export async function recordScans(asker: Asker, records: readonly ScanRecord[]): Promise<ShipmentRow[]> {
  try {
    const rows = await ask<ShipmentRow>(asker, statement, [JSON.stringify(records.map(scanRow))]);
    if (rows.length === records.length) return rows;
  } catch (fault) {
    throw isTaken(fault) ? waybillTaken() : fault;
  }
  const [first] = records;
  throw new StaleVersion({ vi: 'Bưu gửi', en: 'The parcel' }, first?.seen ?? 0, (first?.seen ?? 0) + 1);
}

export const isTaken = (fault: unknown): boolean =>
  fault instanceof Error && 'constraint' in fault && fault.constraint === 'shipments_waybill_key';

export const waybillTaken = (): InvalidInput =>
  new InvalidInput('waybill', {
    vi: 'Mã vận đơn đã dùng cho bưu gửi khác.',
    en: 'The waybill belongs to another parcel.',
  });

const scanRow = ({ shipmentId, seen, taken, recording, batchId, transferMinutes }: ScanRecord) => ({
  id: shipmentId,
  seen,
  to_state: taken.to,
  attempts: taken.attempts,
  closes: taken.closes,
  waybill: taken.said.waybill ?? null,
  slip_number: taken.said.slipNumber ?? null,
  seal_number: taken.said.sealNumber ?? null,
  paper_count: taken.said.paperCount ?? null,
  occurred_at: taken.occurredAt,
  recorded_at: recording.recordedAt,
  actor_user_id: recording.actorUserId,
  actor_key_id: recording.actorKeyId,
  organisation_id: recording.organisationId,
  place: recording.place,
  branch_id: recording.branchId,
  reason_code: recording.reasonCode,
  details: taken.details || recording.details ? { ...taken.details, ...recording.details } : null,
  origin: recording.origin,
  batch_id: batchId,
  transfer_minutes: transferMinutes,
});

const statement = `WITH a AS (
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS a(id int, seen int, to_state "ShipmentState", attempts int, closes boolean,
    waybill text, slip_number text, seal_number text, paper_count int, occurred_at timestamptz, recorded_at timestamptz,
    actor_user_id text, actor_key_id int, organisation_id int, place "PlaceKind", branch_id int, reason_code text,
    details jsonb, origin "Origin", batch_id int, transfer_minutes int)),
s AS (
  UPDATE shipments p SET state = a.to_state, version = a.seen + 1, attempts = a.attempts,
    waybill = coalesce(p.waybill, a.waybill), slip_number = coalesce(a.slip_number, p.slip_number),
    seal_number = coalesce(a.seal_number, p.seal_number), paper_count = coalesce(a.paper_count, p.paper_count),
    picked_up_at = CASE WHEN a.to_state = 'PICKED_UP' THEN a.occurred_at ELSE p.picked_up_at END,
    closed_at = CASE WHEN a.closes THEN a.occurred_at END, transfer_minutes = a.transfer_minutes, updated_at = a.recorded_at
  FROM a WHERE p.id = a.id AND p.version = a.seen RETURNING p.*),
e AS (
  INSERT INTO shipment_events (shipment_id, version, state, occurred_at, recorded_at, actor_user_id, actor_key_id,
    organisation_id, place, branch_id, reason_code, batch_id, details, origin)
  SELECT s.id, s.version, s.state, a.occurred_at, a.recorded_at, a.actor_user_id, a.actor_key_id, a.organisation_id,
    a.place, a.branch_id, a.reason_code, a.batch_id, nullif(a.details, 'null'), a.origin
  FROM s JOIN a ON a.id = s.id ORDER BY s.id),
x AS (
  INSERT INTO outbox (topic, dossier_id, branch_id, payload, recorded_at)
  SELECT 'shipment.' || lower(s.state::text), s.dossier_id, CASE WHEN s.dossier_id IS NULL THEN s.branch_id END,
    jsonb_build_object('code', ${shipmentCode}, 'direction', s.direction, 'state', s.state, 'version', s.version), a.recorded_at
  FROM s JOIN a ON a.id = s.id ORDER BY s.id)
SELECT ${shipmentColumns} FROM s ORDER BY s.id`;
