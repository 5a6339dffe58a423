import { CopyRows } from './copy-rows.ts';

/** The tables that a simulated dossier fills, with their columns in the order they are written. */
export const columns = {
  dossiers: `id, code, procedure_id, procedure_version_id, place, branch_id, phase, channel, assistance, return_channel,
    owner_kind, status, version, submitted_at, accepted_at, original_due_at, due_at, official_due_at,
    extended_at, waiting_until, promise_printed, paused_at,
    finished_at, returned_at, closed_at, correction_count, supplement_count, used_days, saved_days, return_days, reopened, last_occurred_at,
    organisation_id, origin, recorded_at, updated_at`,
  dossier_owners:
    'dossier_id, sealed, key_version, id_number_index, phone_index, phone_tail_index, name_tokens',
  dossier_events: `id, dossier_id, version, kind, from_status, to_status, occurred_at, recorded_at, organisation_id,
    place, branch_id, reason_code, details, origin`,
  dossier_versions: `dossier_id, version, occurred_at, recorded_at, event_id, status, procedure_id, place, branch_id,
    phase, channel, assistance, return_channel, accepted_at, original_due_at, due_at, official_due_at, extended_at,
    waiting_until, paused_at, finished_at, returned_at, closed_at, correction_count, supplement_count, used_days, saved_days, return_days`,
  outbox: 'topic, dossier_id, event_id, payload, recorded_at',
} as const;

export type LoadedTable = keyof typeof columns;

export const loadedTables = Object.keys(columns) as readonly LoadedTable[];

/** Something for each table. */
export type PerTable<T> = Readonly<Record<LoadedTable, T>>;

/** One writer a table. */
export const tableWriters = (): PerTable<CopyRows> => ({
  dossiers: new CopyRows(),
  dossier_owners: new CopyRows(),
  dossier_events: new CopyRows(),
  dossier_versions: new CopyRows(),
  outbox: new CopyRows(),
});

/** The batches written so far; the writers then start others. */
export const takenFrom = (writers: PerTable<CopyRows>): PerTable<Uint8Array> => ({
  dossiers: writers.dossiers.take(),
  dossier_owners: writers.dossier_owners.take(),
  dossier_events: writers.dossier_events.take(),
  dossier_versions: writers.dossier_versions.take(),
  outbox: writers.outbox.take(),
});
