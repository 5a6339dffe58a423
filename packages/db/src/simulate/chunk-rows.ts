import type { DossierState } from '@tram-ho-so/domain/dossier-steps';
import { topicOf } from '../ledger/opening.ts';
import type { Act } from './act.ts';
import { CopyRows } from './copy-rows.ts';
import type { Arrival } from './day-of-arrivals.ts';
import type { Draft } from './draft.ts';
import type { Told } from './tell.ts';
import type { World } from './world.ts';

/** The tables of the books that a simulated dossier fills, with the columns in the order they are written. */
export const columns = {
  dossiers:
    'id, code, procedure_id, procedure_version_id, place, branch_id, phase, channel, assistance, return_channel, owner_kind, status, version, submitted_at, accepted_at, original_due_at, due_at, promise_printed, paused_at, finished_at, returned_at, supplement_count, organisation_id, origin, recorded_at, updated_at',
  dossier_events:
    'id, dossier_id, version, kind, from_status, to_status, occurred_at, recorded_at, organisation_id, place, branch_id, reason_code, origin',
  dossier_versions:
    'dossier_id, version, occurred_at, recorded_at, event_id, status, procedure_id, place, branch_id, phase, channel, assistance, return_channel, accepted_at, original_due_at, due_at, paused_at, finished_at, returned_at, supplement_count',
  outbox: 'topic, dossier_id, event_id, payload, recorded_at',
  dossier_owners:
    'dossier_id, sealed, key_version, id_number_index, phone_index, phone_tail_index, name_tokens',
} as const;

export type LoadedTable = keyof typeof columns;

/** One writer a table. */
export type ChunkRows = Readonly<Record<LoadedTable, CopyRows>>;

export const chunkRows = (): ChunkRows => ({
  dossiers: new CopyRows(),
  dossier_events: new CopyRows(),
  dossier_versions: new CopyRows(),
  outbox: new CopyRows(),
  dossier_owners: new CopyRows(),
});

const ORIGIN = 'SIMULATED';
const at = (moment: Date | null) => moment?.getTime() ?? null;

/** Writes the row of a dossier as it stands. */
export function writeDossier(
  rows: CopyRows,
  world: World,
  id: number,
  code: string,
  { draft, at: arrivedAt }: Arrival,
  { version, acts, states }: Told,
): void {
  const state = states.at(-1);
  if (state?.status == null) throw new Error(`dossier ${id} has no event`);
  rows.row(26);
  rows.int(id);
  rows.text(code);
  rows.int(draft.procedure.id);
  rows.int(version.id);
  writePlace(rows, draft);
  rows.text(draft.ownerKind);
  rows.text(state.status);
  rows.int(state.version);
  rows.moment(at(state.submittedAt));
  rows.moment(at(state.acceptedAt));
  rows.moment(at(state.originalDueAt));
  rows.moment(at(state.dueAt));
  rows.bool(false);
  rows.moment(at(state.pausedAt));
  rows.moment(at(state.finishedAt));
  rows.moment(at(state.returnedAt));
  rows.int(state.supplementCount);
  rows.int(draft.branch?.postalUnitId ?? world.centreId);
  rows.text(ORIGIN);
  rows.moment(arrivedAt);
  rows.moment(acts.at(-1)?.at ?? arrivedAt);
}

/** Writes its events; record time is business time, as if the product had been there. */
export function writeEvent(
  rows: CopyRows,
  world: World,
  dossierId: number,
  eventId: number,
  draft: Draft,
  act: Act,
  from: DossierState | undefined,
  to: DossierState,
): void {
  rows.row(13);
  rows.big(eventId);
  rows.int(dossierId);
  rows.int(to.version);
  rows.text(act.kind);
  rows.text(from?.status ?? null);
  rows.text(to.status);
  rows.moment(act.at);
  rows.moment(act.at);
  rows.int(organisationOf(act.by, draft, world));
  rows.text(act.place);
  rows.int(act.place === 'HCC_CENTRE' ? null : (draft.branch?.id ?? null));
  rows.text(act.reasonCode);
  rows.text(ORIGIN);
}

export function writeVersion(
  rows: CopyRows,
  dossierId: number,
  eventId: number,
  draft: Draft,
  act: Act,
  state: DossierState,
): void {
  rows.row(20);
  rows.int(dossierId);
  rows.int(state.version);
  rows.moment(act.at);
  rows.moment(act.at);
  rows.big(eventId);
  rows.text(state.status);
  rows.int(draft.procedure.id);
  writePlace(rows, draft);
  rows.moment(at(state.acceptedAt));
  rows.moment(at(state.originalDueAt));
  rows.moment(at(state.dueAt));
  rows.moment(at(state.pausedAt));
  rows.moment(at(state.finishedAt));
  rows.moment(at(state.returnedAt));
  rows.int(state.supplementCount);
}

/** Tells of an event as the ledger does. */
export function writeNotice(
  rows: CopyRows,
  dossierId: number,
  eventId: number,
  code: string,
  act: Act,
  { version, status }: DossierState,
): void {
  rows.row(5);
  rows.text(topicOf(act.kind));
  rows.int(dossierId);
  rows.big(eventId);
  rows.json(JSON.stringify({ code, version, kind: act.kind, status }));
  rows.moment(act.at);
}

function writePlace(rows: CopyRows, draft: Draft): void {
  rows.text(draft.place);
  rows.int(draft.branch?.id ?? null);
  rows.text(draft.phase);
  rows.text(draft.channel);
  rows.text(draft.assistance);
  rows.text(draft.returnChannel);
}

function organisationOf(by: Act['by'], { branch, procedure }: Draft, world: World): number {
  const { centreId, portalId } = world;
  const ids = { PORTAL: portalId, CENTRE: centreId, DEPARTMENT: procedure.departmentId };
  return by === 'POST' ? (branch?.postalUnitId ?? centreId) : ids[by];
}
