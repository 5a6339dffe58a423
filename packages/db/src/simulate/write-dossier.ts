import type { DossierState } from '@tram-ho-so/domain/dossier-steps';
import type { CopyRows } from './copy-rows.ts';
import type { Draft } from './draft.ts';
import type { Told } from './tell.ts';
import type { World } from './world.ts';

export const ORIGIN = 'SIMULATED';

/** How a dossier is named in the books. */
export type Name = { readonly id: number; readonly code: string };

/** Writes the row of a dossier as it stands. */
export function writeDossier(rows: CopyRows, world: World, { id, code }: Name, told: Told): void {
  const { arrival, version, last } = told;
  const { draft } = arrival;
  rows.row(36);
  rows.int(id);
  rows.text(code);
  rows.int(draft.procedure.id);
  rows.int(version.id);
  writeEntry(rows, draft);
  rows.text(draft.ownerKind);
  rows.text(last.state.status);
  rows.int(last.state.version);
  rows.moment(arrival.at);
  writePromise(rows, last.state);
  rows.bool(false);
  writeEnds(rows, last.state);
  rows.bool(last.state.reopened);
  rows.moment(last.act.at);
  rows.int(draft.branch?.postalUnitId ?? world.centreId);
  rows.text(ORIGIN);
  rows.moment(arrival.at);
  rows.moment(last.act.at);
}

/** How it came in and how it goes back. */
export function writeEntry(rows: CopyRows, draft: Draft): void {
  rows.text(draft.place);
  rows.int(draft.branch?.id ?? null);
  rows.text(draft.phase);
  rows.text(draft.channel);
  rows.text(draft.assistance);
  rows.text(draft.returnChannel);
}

export function writePromise(rows: CopyRows, state: DossierState): void {
  rows.moment(at(state.acceptedAt));
  rows.moment(at(state.originalDueAt));
  rows.moment(at(state.dueAt));
  rows.moment(at(state.officialDueAt));
  rows.moment(at(state.extendedAt));
  rows.moment(at(state.waitingUntil));
}

export function writeEnds(rows: CopyRows, state: DossierState): void {
  rows.moment(at(state.pausedAt));
  rows.moment(at(state.finishedAt));
  rows.moment(at(state.returnedAt));
  rows.moment(at(state.closedAt));
  rows.int(state.correctionCount);
  rows.int(state.supplementCount);
  rows.int(state.usedDays);
  rows.int(state.savedDays);
  rows.int(state.returnDays);
}

const at = (moment: Date | null) => moment?.getTime() ?? null;
