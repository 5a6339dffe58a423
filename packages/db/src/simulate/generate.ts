import { setImmediate as turn } from 'node:timers/promises';
import { codeFor } from '@tram-ho-so/domain/dossier-code';
import type { DossierStatus } from '@tram-ho-so/domain/vocabulary';
import { ownerRow } from '../owners/owner-row.ts';
import type { PersonalKeys } from '../owners/personal-keys.ts';
import { type Arrivals, arrivals } from './arrivals.ts';
import {
  type ChunkRows,
  chunkRows,
  type LoadedTable,
  writeDossier,
  writeEvent,
  writeNotice,
  writeVersion,
} from './chunk-rows.ts';
import type { CopyRows } from './copy-rows.ts';
import { type Arrival, dayOfArrivals } from './day-of-arrivals.ts';
import { draftsOf } from './draw-draft.ts';
import { lateness } from './lateness.ts';
import { officeMoments } from './office-moments.ts';
import { personOf } from './people.ts';
import type { Present } from './present.ts';
import { tell } from './tell.ts';
import { workTime } from './work-time.ts';
import { SIMULATED_ORG_CODE, type World } from './world.ts';

/** What a simulation is made from. */
export type Recipe = {
  readonly world: World;
  readonly present: Present;
  readonly plan: Arrivals;
  readonly seed: number;
  readonly withHistory: boolean;
  readonly personalKeys: PersonalKeys;
  /** The ids and daily numbers that are free. */
  readonly firstDossierId: number;
  readonly firstEventId: number;
  readonly firstSequence: ReadonlyMap<number, number>;
};

/** Some dossiers ready to be copied in. */
export type Chunk = {
  readonly tables: Readonly<Record<LoadedTable, Uint8Array>>;
  readonly dossiers: number;
  readonly events: number;
  readonly byStatus: Readonly<Partial<Record<DossierStatus, number>>>;
};

/** How many dossiers of each day a simulation tells. */
export const planOf = (world: World, present: Present, dossiers: number, seed: number): Arrivals =>
  arrivals(present.period, dossiers, seed, workTime(world.calendar));

const CHUNK = 2_000;
/** After so many dossiers the connection gets a turn. */
const DOSSIERS_A_TURN = 20;

/** Tells the whole plan, chunk after chunk, in the order the dossiers came; the chunk before is copied meanwhile. */
export async function* generate(recipe: Recipe): AsyncGenerator<Chunk> {
  const { world, present, seed, plan } = recipe;
  const time = workTime(world.calendar);
  const draw = draftsOf(world);
  const write = dossierWriter(recipe, time);
  let sheet = newSheet();
  for (const { day, count } of plan) {
    const first = recipe.firstSequence.get(day) ?? 1;
    for (const [i, arrival] of dayOfArrivals(day, count, { seed, present, time, draw }).entries()) {
      write(sheet, arrival, first + i);
      if (sheet.rows.dossiers.rows % DOSSIERS_A_TURN === 0) await turn();
      if (sheet.rows.dossiers.rows < CHUNK) continue;
      yield taken(sheet);
      sheet = newSheet(sheet.rows);
    }
  }
  if (sheet.rows.dossiers.rows > 0) yield taken(sheet);
}

type Sheet = {
  readonly rows: ChunkRows;
  events: number;
  readonly byStatus: Partial<Record<DossierStatus, number>>;
};

const newSheet = (rows: ChunkRows = chunkRows()): Sheet => ({ rows, events: 0, byStatus: {} });

function taken({ rows, events, byStatus }: Sheet): Chunk {
  const dossiers = rows.dossiers.rows;
  const tables = {
    dossiers: rows.dossiers.take(),
    dossier_events: rows.dossier_events.take(),
    dossier_versions: rows.dossier_versions.take(),
    outbox: rows.outbox.take(),
    dossier_owners: rows.dossier_owners.take(),
  };
  return { tables, dossiers, events, byStatus };
}

function dossierWriter(recipe: Recipe, time: ReturnType<typeof workTime>) {
  const { world, present, seed, withHistory, personalKeys } = recipe;
  const parts = { time, office: officeMoments(time), lateShare: lateness(present.period, seed) };
  let dossierId = recipe.firstDossierId;
  let eventId = recipe.firstEventId;
  return (sheet: Sheet, arrival: Arrival, sequence: number) => {
    const told = tell(arrival, present.until, parts);
    const id = dossierId++;
    const code = codeFor(SIMULATED_ORG_CODE, new Date(arrival.at), sequence);
    writeDossier(sheet.rows.dossiers, world, id, code, arrival, told);
    writeOwner(sheet.rows.dossier_owners, world, personalKeys, id, arrival);
    const status = told.states.at(-1)?.status ?? 'REGISTERED';
    sheet.byStatus[status] = (sheet.byStatus[status] ?? 0) + 1;
    if (!withHistory) return;
    for (const [i, act] of told.acts.entries()) {
      const state = told.states[i];
      if (state === undefined) continue;
      writeEvent(
        sheet.rows.dossier_events,
        world,
        id,
        eventId,
        arrival.draft,
        act,
        told.states[i - 1],
        state,
      );
      writeVersion(sheet.rows.dossier_versions, id, eventId, arrival.draft, act, state);
      writeNotice(sheet.rows.outbox, id, eventId, code, act, state);
      eventId += 1;
      sheet.events += 1;
    }
  };
}

function writeOwner(
  rows: CopyRows,
  world: World,
  keys: PersonalKeys,
  dossierId: number,
  { draft, random }: Arrival,
): void {
  const ward = draft.branch?.ward ?? world.wards[random.between(0, world.wards.length - 1)] ?? '';
  const row = ownerRow(keys, dossierId, personOf(random, ward, draft.ownerKind !== 'CITIZEN'));
  rows.row(7);
  rows.int(dossierId);
  rows.bytes(row.sealed);
  rows.int(row.keyVersion);
  rows.bytes(row.idNumberIndex);
  rows.bytes(row.phoneIndex);
  rows.int(row.phoneTailIndex);
  rows.ints(row.nameTokens);
}
