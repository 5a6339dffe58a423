import type { HandoverBatch } from '../generated/prisma/client.ts';

/** A handover batch with the number of its parcels. */
export interface BatchRow extends HandoverBatch {
  readonly parcels: number;
}

const columns = {
  id: 'id',
  code: 'code',
  direction: 'direction',
  branchId: 'branch_id',
  organisationId: 'organisation_id',
  sealNumber: 'seal_number',
  state: 'state',
  version: 'version',
  openedAt: 'opened_at',
  openedById: 'opened_by_id',
  handedOverAt: 'handed_over_at',
  handedOverById: 'handed_over_by_id',
  confirmedAt: 'confirmed_at',
  confirmedById: 'confirmed_by_id',
  origin: 'origin',
} as const satisfies Record<keyof HandoverBatch, string>;

/** The columns of a batch under the names of its type. */
export const batchColumns = `${Object.entries(columns)
  .map(([field, column]) => `b.${column} AS "${field}"`)
  .join(', ')}, (SELECT count(*)::int FROM handover_items i WHERE i.batch_id = b.id) AS parcels`;
