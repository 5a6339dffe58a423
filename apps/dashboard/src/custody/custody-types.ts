import type { HandoverBatchShowQuery, ShipmentShowQuery, ShipmentsQuery } from '../api/generated/graphql.ts';

export type ShownParcel = NonNullable<ShipmentShowQuery['shipment']>;
export type NextScan = ShownParcel['nextScans'][number];
export type ParcelRow = ShipmentsQuery['shipments']['nodes'][number];
export type ShownBatch = NonNullable<HandoverBatchShowQuery['handoverBatch']>;

/** Where a parcel's page is. */
export const parcelAt = (code: string): string => `/shipments/${encodeURIComponent(code)}`;
