import type { Shipment } from '../generated/prisma/client.ts';

/** A parcel as its scans left it. */
export type ShipmentRow = Shipment;

const columns = {
  id: 'id',
  direction: 'direction',
  dossierId: 'dossier_id',
  procedureId: 'procedure_id',
  branchId: 'branch_id',
  organisationId: 'organisation_id',
  place: 'place',
  state: 'state',
  version: 'version',
  waybill: 'waybill',
  slipNumber: 'slip_number',
  sealNumber: 'seal_number',
  paperCount: 'paper_count',
  attempts: 'attempts',
  windowFrom: 'window_from',
  windowTo: 'window_to',
  requestedAt: 'requested_at',
  pickedUpAt: 'picked_up_at',
  transferMinutes: 'transfer_minutes',
  closedAt: 'closed_at',
  updatedAt: 'updated_at',
  origin: 'origin',
} as const satisfies Record<keyof ShipmentRow, string>;

/** The columns of a parcel under the names of its type. */
export const shipmentColumns = Object.entries(columns)
  .map(([field, column]) => `s.${column} AS "${field}"`)
  .join(', ');

/** What `parcelCode` says, in SQL. */
export const shipmentCode = `coalesce(s.waybill, 'BG-' || lpad(s.id::text, greatest(6, length(s.id::text)), '0'))`;
