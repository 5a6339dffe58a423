import type {
  DossierCustodyQuery,
  HandoverBatchShowQuery,
  ShipmentShowQuery,
} from '../api/generated/graphql.ts';

export type ShownParcel = NonNullable<ShipmentShowQuery['shipment']>;
export type NextScan = ShownParcel['nextScans'][number];
/** A parcel with its way, on its own page or on its dossier's. */
export type TrackedParcel = NonNullable<DossierCustodyQuery['dossier']>['shipments'][number];
export type ShownBatch = NonNullable<HandoverBatchShowQuery['handoverBatch']>;

/** Where a parcel's page is. */
export const parcelAt = (code: string): string => `/shipments/${encodeURIComponent(code)}`;
