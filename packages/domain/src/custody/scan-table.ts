import type { ShipmentDirection, ShipmentState } from '../vocabulary.ts';

/** Whose act a scan is: the post as carrier, or the one-stop desk that gives or takes under its signature. */
export type ScanSide = 'POST' | 'DESK';

/** What a scan must say. */
export type ScanNeed =
  /** Number of the dossier slip that sender and postman sign. */
  | 'SLIP'
  /** Number of the seal put on in the sender's presence. */
  | 'SEAL'
  /** Papers counted against the list. */
  | 'PAPER_COUNT'
  | 'REASON'
  /** To whom it was handed. */
  | 'RECIPIENT';

export interface Scan {
  readonly to: ShipmentState;
  readonly by: readonly ScanSide[];
  readonly needs: readonly ScanNeed[];
}

const pickedUp: Scan = { to: 'PICKED_UP', by: ['POST'], needs: ['SLIP', 'SEAL', 'PAPER_COUNT'] };
const failed: Scan = { to: 'FAILED_ATTEMPT', by: ['POST'], needs: ['REASON'] };
const cancelled: Scan = { to: 'CANCELLED', by: ['POST', 'DESK'], needs: ['REASON'] };
/** The HCC countersigns what reaches it. */
const atTheDesk: Scan = { to: 'DELIVERED_TO_HCC', by: ['DESK'], needs: [] };
const handed: Scan = { to: 'HANDED_TO_POST', by: ['DESK'], needs: ['SEAL'] };
const inTransit: Scan = { to: 'IN_TRANSIT', by: ['POST'], needs: [] };
const outForDelivery: Scan = { to: 'OUT_FOR_DELIVERY', by: ['POST'], needs: [] };
const delivered: Scan = { to: 'DELIVERED', by: ['POST'], needs: ['RECIPIENT'] };
const backAtTheDesk: Scan = { to: 'RETURNED_TO_HCC', by: ['DESK'], needs: [] };

const none: readonly Scan[] = [];

/** The order a parcel moves in. The only place it is written; the database holds the same pairs. */
export const scans = {
  TO_HCC: {
    REQUESTED: [pickedUp, failed, cancelled],
    PICKED_UP: [inTransit, atTheDesk],
    IN_TRANSIT: [atTheDesk],
    DELIVERED_TO_HCC: none,
    HANDED_TO_POST: none,
    OUT_FOR_DELIVERY: none,
    FAILED_ATTEMPT: [pickedUp, failed, cancelled],
    DELIVERED: none,
    RETURNED_TO_HCC: none,
    CANCELLED: none,
  },
  TO_CITIZEN: {
    REQUESTED: [handed, cancelled],
    PICKED_UP: none,
    IN_TRANSIT: [outForDelivery],
    DELIVERED_TO_HCC: none,
    HANDED_TO_POST: [inTransit, outForDelivery],
    OUT_FOR_DELIVERY: [delivered, failed, backAtTheDesk],
    FAILED_ATTEMPT: [outForDelivery, backAtTheDesk],
    DELIVERED: none,
    RETURNED_TO_HCC: none,
    CANCELLED: none,
  },
} as const satisfies Record<ShipmentDirection, Record<ShipmentState, readonly Scan[]>>;

/** What may follow a state. */
export const scansFrom = (direction: ShipmentDirection, state: ShipmentState): readonly Scan[] =>
  scans[direction][state];

/** Whether a parcel's way has ended. */
export const isClosed = (direction: ShipmentDirection, state: ShipmentState): boolean =>
  scansFrom(direction, state).length === 0;

/** The scan that gives a batch away, and the one that takes it over, for each direction. */
export const batchScans = {
  TO_HCC: { from: 'PICKED_UP', given: 'IN_TRANSIT', taken: 'DELIVERED_TO_HCC', giver: 'POST', taker: 'DESK' },
  TO_CITIZEN: {
    from: 'REQUESTED',
    given: 'HANDED_TO_POST',
    taken: 'IN_TRANSIT',
    giver: 'DESK',
    taker: 'POST',
  },
} as const satisfies Record<
  ShipmentDirection,
  Record<'from' | 'given' | 'taken', ShipmentState> & Record<'giver' | 'taker', ScanSide>
>;
