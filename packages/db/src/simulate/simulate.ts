import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Db } from '../db.ts';
import { inTransaction } from '../pool/in-transaction.ts';
import { writeCarriage } from './carriage/carriage.ts';
import { type Chunk, generate, planOf, type Tally } from './generate.ts';
import { columns, type LoadedTable, loadedTables } from './loaded-tables.ts';
import { dropIndexes, settle } from './loading.ts';
import { presentAt } from './present.ts';
import { reserveIds, reserveNumbers } from './reserve.ts';
import { SIMULATED_ORG_CODE } from './world.ts';
import { worldOf } from './world-of.ts';
import { writeBeside } from './write-beside.ts';

export type Simulation = {
  readonly dossiers: number;
  readonly months: number;
  readonly seed: number;
  /** The moment the history ends. */
  readonly until: Date;
  /** Without it only dossiers and owners are written: enough to measure lists of many millions. */
  readonly withHistory?: boolean;
  /** With ratings, guidance, state fees and carried parcels beside the ledger. */
  readonly withLife?: boolean;
  readonly onProgress?: (dossiers: number) => void;
};

export type Simulated = Tally & { readonly seconds: number };

/** More events than a story can have, so that the ids reserved always suffice. */
const MOST_EVENTS = 16;

/** Writes a plausible pilot that ends at a moment; all of it, or nothing. */
export async function simulate(db: Db, simulation: Simulation): Promise<Simulated> {
  const started = performance.now();
  const pilot = await db.pilotBook.fresh();
  const world = worldOf(pilot);
  const { dossiers, seed, withHistory = true, withLife = false } = simulation;
  const present = presentAt(simulation.until, simulation.months);
  const plan = planOf(world, present, dossiers, seed);
  const free = await inTransaction(db.pool, async (client) => ({
    firstDossierId: await reserveIds(client, 'dossiers_id_seq', dossiers),
    firstEventId: withHistory ? await reserveIds(client, 'dossier_events_id_seq', dossiers * MOST_EVENTS) : 0,
    firstSequence: await reserveNumbers(client, SIMULATED_ORG_CODE, plan),
  }));
  const recipe = { world, present, plan, seed, withHistory, personalKeys: db.personalKeys, ...free };
  const told = await inTransaction(db.pool, (client) =>
    load(client, generate(recipe), simulation.onProgress),
  );
  if (withLife) {
    const since = new Date(simulation.until);
    since.setUTCMonth(since.getUTCMonth() - simulation.months);
    const carrying = {
      world,
      seed,
      personalKeys: db.personalKeys,
      attemptLimit: pilot.setting.deliveryAttempts,
    };
    const run = { firstDossierId: free.firstDossierId, dossiers, since, until: simulation.until };
    await inTransaction(db.pool, async (client) => {
      await writeBeside(client, run);
      await writeCarriage(client, { pool: client, names: db.names }, { ...run, ...carrying });
    });
  }
  await settle(db.pool);
  return { ...told, seconds: (performance.now() - started) / 1000 };
}

async function load(
  client: pg.PoolClient,
  chunks: AsyncIterable<Chunk>,
  onProgress: Simulation['onProgress'],
): Promise<Tally> {
  // A load takes as long as it takes; nobody waits for an answer from it.
  await client.query(`SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0;
    SET LOCAL synchronous_commit = off; SET LOCAL maintenance_work_mem = '256MB'`);
  const indexes = await dropIndexes(client);
  let told: Tally = { dossiers: 0, events: 0, byStatus: {} };
  let copied = Promise.resolve();
  for await (const chunk of chunks) {
    await copied;
    copied = copyChunk(client, chunk);
    copied.catch(() => undefined);
    told = chunk.soFar;
    onProgress?.(told.dossiers);
  }
  await copied;
  for (const index of indexes) await client.query(index);
  // Their rows were written before their histories.
  await client.query('SELECT guards.count_spells(ARRAY(SELECT id FROM dossiers WHERE reopened))');
  return told;
}

async function copyChunk(client: pg.PoolClient, { tables }: Chunk): Promise<void> {
  for (const table of loadedTables) await copy(client, table, tables[table]);
}

/** An empty batch is a header and a trailer, and copies no row. */
async function copy(client: pg.PoolClient, table: LoadedTable, batch: Uint8Array): Promise<void> {
  const target = client.query(copyFrom(`COPY ${table} (${columns[table]}) FROM STDIN WITH (FORMAT binary)`));
  await pipeline(Readable.from([Buffer.from(batch.buffer, batch.byteOffset, batch.byteLength)]), target);
}
