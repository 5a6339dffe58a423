import { setImmediate as turn } from 'node:timers/promises';
import { codeFor } from '@tram-ho-so/domain/dossier-code';
import type { DossierStatus } from '@tram-ho-so/domain/vocabulary';
import type { PersonalKeys } from '../owners/personal-keys.ts';
import { type Arrivals, arrivals } from './arrivals.ts';
import { type Arrival, dayOfArrivals } from './day-of-arrivals.ts';
import { draftsOf } from './draw-draft.ts';
import { lateness } from './lateness.ts';
import { type PerTable, tableWriters, takenFrom } from './loaded-tables.ts';
import { officeMoments } from './office-moments.ts';
import type { Present } from './present.ts';
import { tell } from './tell.ts';
import { workTime } from './work-time.ts';
import { SIMULATED_ORG_CODE, type World } from './world.ts';
import { writeDossier } from './write-dossier.ts';
import { writeOwner } from './write-owner.ts';
import { writeStep } from './write-step.ts';

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

/** How many dossiers, of which status, with how many events. */
export type Tally = {
  readonly dossiers: number;
  readonly events: number;
  readonly byStatus: Readonly<Partial<Record<DossierStatus, number>>>;
};

/** Some dossiers ready to be copied in, and the tally of all so far. */
export type Chunk = { readonly tables: PerTable<Uint8Array>; readonly soFar: Tally };

/** How many dossiers of each day a simulation tells. */
export const planOf = (world: World, present: Present, dossiers: number, seed: number): Arrivals =>
  arrivals(present.period, dossiers, seed, workTime(world.calendar));

const CHUNK = 2_000;
/** After so many dossiers the connection gets a turn. */
const DOSSIERS_A_TURN = 20;

/** Tells the whole plan, chunk after chunk, in the order the dossiers came; the chunk before is copied meanwhile. */
export async function* generate(recipe: Recipe): AsyncGenerator<Chunk> {
  const { world, present, seed, plan, firstSequence } = recipe;
  const time = workTime(world.calendar);
  const draw = draftsOf(world);
  const sheet = sheetOf(recipe);
  for (const { day, count } of plan) {
    const first = firstSequence.get(day) ?? 1;
    for (const [i, arrival] of dayOfArrivals(day, count, { seed, present, time, draw }).entries()) {
      const { dossiers } = sheet.write(arrival, first + i);
      if (dossiers % DOSSIERS_A_TURN === 0) await turn();
      if (dossiers % CHUNK === 0) yield sheet.take();
    }
  }
  yield sheet.take();
}

/** Where dossiers are written one after another until they are taken away. */
function sheetOf({ world, present, seed, withHistory, personalKeys, ...first }: Recipe) {
  const time = workTime(world.calendar);
  const parts = { time, office: officeMoments(time), lateShare: lateness(present.period, seed) };
  const writers = tableWriters();
  const byStatus: Partial<Record<DossierStatus, number>> = {};
  const soFar = { dossiers: 0, events: 0, byStatus };
  const write = (arrival: Arrival, sequence: number): Tally => {
    const id = first.firstDossierId + soFar.dossiers++;
    const name = { id, code: codeFor(SIMULATED_ORG_CODE, new Date(arrival.at), sequence) };
    const told = tell(arrival, present.until, parts);
    writeDossier(writers.dossiers, world, name, told);
    writeOwner(writers.dossier_owners, world, personalKeys, id, arrival);
    for (const step of withHistory ? told.steps : []) {
      writeStep(writers, world, name, first.firstEventId + soFar.events++, arrival.draft, step);
    }
    const status = told.last.state.status ?? 'REGISTERED';
    byStatus[status] = (byStatus[status] ?? 0) + 1;
    return soFar;
  };
  return {
    write,
    take: (): Chunk => ({ tables: takenFrom(writers), soFar: { ...soFar, byStatus: { ...byStatus } } }),
  };
}
