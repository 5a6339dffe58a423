import type { PlaceKind, ShipmentDirection, ShipmentState } from '@tram-ho-so/domain/vocabulary';
import type { Db } from '../db.ts';
import { type Clauses, createClauses } from '../dossiers/clauses.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { ask } from '../pool/ask.ts';
import { type ShipmentRow, shipmentColumns } from './shipment-row.ts';
import { narrowToVisibleShipments } from './shipment-visibility.ts';

/** Conditions that all hold. */
export interface ShipmentFilter {
  readonly states?: readonly ShipmentState[] | null | undefined;
  readonly direction?: ShipmentDirection | null | undefined;
  readonly place?: PlaceKind | null | undefined;
  readonly branchId?: number | null | undefined;
  readonly procedureId?: number | null | undefined;
  /** In no batch that is still to be confirmed. */
  readonly free?: boolean | null | undefined;
  /** Its way has not ended. */
  readonly open?: boolean | null | undefined;
  /** Waybill or number of the house, whole or its beginning. */
  readonly code?: string | null | undefined;
}

export interface ShipmentPlace {
  readonly requestedAt: Date;
  readonly id: number;
}

export interface ShipmentsAsked {
  readonly filter: ShipmentFilter;
  readonly visibility: Visibility;
  readonly now: Date;
  readonly first: number;
  readonly after?: ShipmentPlace | undefined;
}

export interface ShipmentPage {
  readonly rows: readonly ShipmentRow[];
  readonly hasNextPage: boolean;
}

/** The parcels a caller may see, the newest request first, from the one after a place on. */
export async function listShipments(db: Db, asked: ShipmentsAsked): Promise<ShipmentPage> {
  const { filter, visibility, now, first, after } = asked;
  const clauses = createClauses();
  narrowToVisibleShipments(clauses, visibility, await db.pilotBook.current(), now);
  narrow(clauses, filter);
  if (after)
    clauses.and(
      `(s.requested_at, s.id) < (${clauses.value(after.requestedAt)}::timestamptz, ${clauses.value(after.id)}::int)`,
    );
  const rows = await ask<ShipmentRow>(
    db,
    `SELECT ${shipmentColumns} FROM shipments s WHERE ${clauses.where()}
     ORDER BY s.requested_at DESC, s.id DESC LIMIT ${clauses.value(first + 1)}`,
    clauses.values,
  );
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}

function narrow({ and, value }: Clauses, filter: ShipmentFilter): void {
  const { states, direction, place, branchId, procedureId, free, open, code } = filter;
  if (states) and(`s.state = ANY (${value(states)}::"ShipmentState"[])`);
  if (direction) and(`s.direction = ${value(direction)}`);
  if (place) and(`s.place = ${value(place)}`);
  if (branchId != null) and(`s.branch_id = ${value(branchId)}`);
  if (procedureId != null) and(`s.procedure_id = ${value(procedureId)}`);
  if (open != null) and(`(s.closed_at IS NULL) = ${value(open)}`);
  if (free)
    and(`NOT EXISTS (SELECT FROM handover_items i JOIN handover_batches b ON b.id = i.batch_id
      WHERE i.shipment_id = s.id AND b.state <> 'CONFIRMED')`);
  if (code) {
    const number = /^BG-0*(\d{1,9})$/.exec(code)?.[1];
    and(
      number === undefined
        ? `s.waybill LIKE ${value(`${code.replaceAll(/[\\%_]/g, '\\$&')}%`)}`
        : `s.id = ${value(Number(number))}`,
    );
  }
}
