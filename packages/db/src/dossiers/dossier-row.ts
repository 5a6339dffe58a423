import type { Dossier } from '../generated/prisma/client.ts';

/** The current state of a dossier, as it stands in its row. */
export type DossierRow = Dossier;

const columns = {
  id: 'id',
  code: 'code',
  externalCode: 'external_code',
  procedureId: 'procedure_id',
  procedureVersionId: 'procedure_version_id',
  place: 'place',
  branchId: 'branch_id',
  phase: 'phase',
  channel: 'channel',
  assistance: 'assistance',
  returnChannel: 'return_channel',
  ownerKind: 'owner_kind',
  status: 'status',
  version: 'version',
  submittedAt: 'submitted_at',
  acceptedAt: 'accepted_at',
  originalDueAt: 'original_due_at',
  dueAt: 'due_at',
  officialDueAt: 'official_due_at',
  extendedAt: 'extended_at',
  waitingUntil: 'waiting_until',
  promisePrinted: 'promise_printed',
  pausedAt: 'paused_at',
  finishedAt: 'finished_at',
  returnedAt: 'returned_at',
  closedAt: 'closed_at',
  correctionCount: 'correction_count',
  supplementCount: 'supplement_count',
  usedDays: 'used_days',
  savedDays: 'saved_days',
  returnDays: 'return_days',
  reopened: 'reopened',
  lastOccurredAt: 'last_occurred_at',
  organisationId: 'organisation_id',
  origin: 'origin',
  recordedAt: 'recorded_at',
  updatedAt: 'updated_at',
} as const satisfies Record<keyof DossierRow, string>;

/** The columns of a dossier under the names of its type. */
export const dossierColumns = Object.entries(columns)
  .map(([field, column]) => `d.${column} AS "${field}"`)
  .join(', ');
