import { topicOf } from '../ledger/opening.ts';
import type { Act } from './act.ts';
import type { CopyRows } from './copy-rows.ts';
import type { Draft } from './draft.ts';
import type { PerTable } from './loaded-tables.ts';
import type { Step } from './tell.ts';
import type { World } from './world.ts';
import { type Name, ORIGIN, writeEnds, writeEntry, writePromise } from './write-dossier.ts';

/** Writes a step as the ledger does: event, version and notice. Record time is business time, as if we had been there. */
export function writeStep(
  writers: PerTable<CopyRows>,
  world: World,
  name: Name,
  eventId: number,
  draft: Draft,
  step: Step,
): void {
  writeEvent(writers.dossier_events, world, name, eventId, draft, step);
  writeVersion(writers.dossier_versions, name, eventId, draft, step);
  writeNotice(writers.outbox, name, eventId, step);
}

function writeEvent(
  rows: CopyRows,
  world: World,
  { id }: Name,
  eventId: number,
  draft: Draft,
  { act, from, state }: Step,
): void {
  rows.row(14);
  rows.big(eventId);
  rows.int(id);
  rows.int(state.version);
  rows.text(act.kind);
  rows.text(from);
  rows.text(state.status);
  rows.moment(act.at);
  rows.moment(act.at);
  rows.int(organisationOf(act.by, draft, world));
  rows.text(act.place);
  rows.int(act.place === 'HCC_CENTRE' ? null : (draft.branch?.id ?? null));
  rows.text(act.reasonCode);
  if (act.details) rows.json(JSON.stringify(act.details));
  else rows.text(null);
  rows.text(ORIGIN);
}

function writeVersion(
  rows: CopyRows,
  { id }: Name,
  eventId: number,
  draft: Draft,
  { act, state }: Step,
): void {
  rows.row(28);
  rows.int(id);
  rows.int(state.version);
  rows.moment(act.at);
  rows.moment(act.at);
  rows.big(eventId);
  rows.text(state.status);
  rows.int(draft.procedure.id);
  writeEntry(rows, draft);
  writePromise(rows, state);
  writeEnds(rows, state);
}

function writeNotice(rows: CopyRows, { id, code }: Name, eventId: number, { act, state }: Step): void {
  const { version, status } = state;
  rows.row(5);
  rows.text(topicOf(act.kind));
  rows.int(id);
  rows.big(eventId);
  rows.json(JSON.stringify({ code, version, kind: act.kind, status }));
  rows.moment(act.at);
}

function organisationOf(by: Act['by'], { branch, procedure }: Draft, world: World): number {
  const { centreId, portalId } = world;
  const ids = { PORTAL: portalId, CENTRE: centreId, DEPARTMENT: procedure.departmentId };
  return by === 'POST' ? (branch?.postalUnitId ?? centreId) : ids[by];
}
