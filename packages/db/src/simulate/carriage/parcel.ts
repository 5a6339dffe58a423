import type { ScanReason, ScanSaid } from '@tram-ho-so/domain/custody';
import type { PlaceKind, ShipmentDirection, ShipmentState } from '@tram-ho-so/domain/vocabulary';
import type { ContactRecord } from '../../custody/contact.ts';

/** A scan of a simulated parcel, in milliseconds since 1970. */
export interface PlannedScan {
  readonly to: ShipmentState;
  readonly at: number;
  readonly reason?: ScanReason;
  readonly said?: ScanSaid;
  /** It is the scan of a whole batch. */
  readonly ofBatch?: boolean;
}

/** A simulated parcel before it is written. */
export interface PlannedParcel {
  readonly direction: ShipmentDirection;
  readonly dossierId: number | null;
  readonly procedureId: number;
  readonly branchId: number;
  readonly postalUnitId: number;
  readonly place: PlaceKind;
  readonly requestedAt: number;
  readonly window?: { readonly from: number; readonly to: number };
  readonly contact?: ContactRecord;
  readonly scans: readonly PlannedScan[];
}

/** Parcels of one branch handed over together under one seal. */
export interface PlannedBatch {
  readonly direction: ShipmentDirection;
  readonly branchId: number;
  readonly parcels: readonly PlannedParcel[];
  readonly givenAt: number;
  /** Null while nobody has taken it. */
  readonly takenAt: number | null;
}
