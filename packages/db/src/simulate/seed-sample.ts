import { fileURLToPath } from 'node:url';
import type { Db } from '../db.ts';
import { importRegister, type RegisterSummary } from '../register/import-register.ts';
import { type Simulated, simulate } from './simulate.ts';

const sampleRegister = fileURLToPath(new URL('../../../../prisma/data/register-sample.csv', import.meta.url));

/** Enough for every screen to have something to show, few enough to be there in seconds. */
const story = { dossiers: 6_000, months: 18, seed: 1 } as const;

export type SampleDossiers = { readonly imported: RegisterSummary; readonly simulated: Simulated };

/** Fills books without a dossier with the sample register and a simulated history up to now. */
export async function seedSample(
  db: Db,
  { now }: { readonly now: Date },
): Promise<SampleDossiers | undefined> {
  const client = await db.pool.connect();
  try {
    // Of two processes that start at once the second waits and finds the books filled.
    await client.query(`SET statement_timeout = 0; SELECT pg_advisory_lock(hashtext('seed-sample'))`);
    const { rows } = await client.query('SELECT FROM dossiers LIMIT 1');
    return rows.length > 0 ? undefined : await fill(db, now);
  } finally {
    // Closing the connection gives the lock back.
    client.release(true);
  }
}

async function fill(db: Db, now: Date): Promise<SampleDossiers> {
  // The history first: into empty tables it goes without their indexes.
  const simulated = await simulate(db, { ...story, withLife: true, until: now });
  const file = { fileName: 'register-sample.csv', source: sampleRegister };
  const imported = await importRegister(db, { ...file, dryRun: false, recordedBy: null, now });
  return { imported, simulated };
}
