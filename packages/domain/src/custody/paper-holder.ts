import type { DossierStatus, PlaceKind, ShipmentDirection, ShipmentState } from '../vocabulary.ts';

/** In whose hands the papers or the result are. */
export type PaperHolder =
  | 'CITIZEN'
  | 'BRANCH'
  /** On the way to or from a home. */
  | 'POSTMAN'
  /** Between a branch and the HCC. */
  | 'POSTAL_UNIT'
  | 'HCC'
  | 'DEPARTMENT'
  | 'ARCHIVE';

export interface HeldParcel {
  readonly direction: ShipmentDirection;
  readonly state: ShipmentState;
  /** At a home, or at the counter of the branch. */
  readonly place: PlaceKind;
}

export interface HeldFacts {
  /** Null while no dossier has been received. */
  readonly status: DossierStatus | null;
  /** Received by post at a branch, and the clock waits for the papers (rule R5). */
  readonly papersAwaited: boolean;
  /** The newest parcel. */
  readonly parcel: HeldParcel | undefined;
}

/** Who holds the papers or the result now. A parcel under way answers first, then where the dossier stands. */
export function paperHolder({ status, papersAwaited, parcel }: HeldFacts): PaperHolder {
  const carried = parcel && byParcel[parcel.direction][parcel.state];
  if (carried === 'ROUND') return parcel?.place === 'HOME' ? 'POSTMAN' : 'BRANCH';
  if (carried && carried !== 'DESK') return carried;
  if (status === null) return carried === 'DESK' ? 'HCC' : 'CITIZEN';
  return status === 'ACCEPTED' && papersAwaited ? 'BRANCH' : byStatus[status];
}

/** `ROUND`: with the postman, or at the branch's counter. `DESK`: they have reached the agency. Null: nothing is carried. */
type Carried = 'ROUND' | 'POSTAL_UNIT' | 'DESK' | null;

const byParcel = {
  TO_HCC: {
    REQUESTED: null,
    PICKED_UP: 'ROUND',
    IN_TRANSIT: 'POSTAL_UNIT',
    DELIVERED_TO_HCC: 'DESK',
    HANDED_TO_POST: null,
    OUT_FOR_DELIVERY: null,
    FAILED_ATTEMPT: null,
    DELIVERED: null,
    RETURNED_TO_HCC: null,
    CANCELLED: null,
  },
  TO_CITIZEN: {
    REQUESTED: null,
    PICKED_UP: null,
    IN_TRANSIT: 'POSTAL_UNIT',
    DELIVERED_TO_HCC: null,
    HANDED_TO_POST: 'POSTAL_UNIT',
    OUT_FOR_DELIVERY: 'ROUND',
    FAILED_ATTEMPT: 'ROUND',
    DELIVERED: null,
    RETURNED_TO_HCC: null,
    CANCELLED: null,
  },
} as const satisfies Record<ShipmentDirection, Record<ShipmentState, Carried>>;

const byStatus = {
  REGISTERED: 'CITIZEN',
  ACCEPTED: 'HCC',
  NOT_ACCEPTED: 'CITIZEN',
  IN_PROCESS: 'DEPARTMENT',
  SUPPLEMENT_REQUESTED: 'DEPARTMENT',
  PAYMENT_REQUESTED: 'DEPARTMENT',
  WITHDRAWN: 'CITIZEN',
  STOPPED: 'ARCHIVE',
  RESOLVED: 'HCC',
  RETURNED: 'CITIZEN',
} as const satisfies Record<DossierStatus, PaperHolder>;
