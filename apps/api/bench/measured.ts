import type { Db } from '@tram-ho-so/db';
import { createKey, listDossiers, seedPilot } from '@tram-ho-so/db';
import { simulate } from '@tram-ho-so/db/simulate/simulate';
import type { Sample } from './operations.ts';

/** Simulates what is missing to so many dossiers and reads fresh statistics. */
export async function fill(db: Db, dossiers: number, say: (line: string) => void): Promise<void> {
  const now = new Date();
  await seedPilot(db, now);
  const { rows } = await db.pool.query<{ n: number }>('SELECT count(*) AS n FROM dossiers');
  const missing = dossiers - (rows[0]?.n ?? 0);
  if (missing > 0) {
    say(`${missing} dossiers to simulate…`);
    await simulate(db, { dossiers: missing, months: 18, seed: 1, until: now });
  }
  const client = await db.pool.connect();
  try {
    await client.query('SET statement_timeout = 0');
    await client.query('VACUUM ANALYZE');
  } finally {
    client.release(true);
  }
}

/** Questions to ask, and a key of the service centre to ask them with. */
export async function prepare(db: Db): Promise<{ sample: Sample; secret: string }> {
  const now = new Date();
  const { organisations } = await db.pilotBook.current();
  const organisationId = organisations.byCode.get('HCC_HA_LONG')?.id;
  if (organisationId === undefined) throw new Error('the service centre is not in the books');
  const { rows } = await db.pool.query<{ code: string; middle: string }>(
    `SELECT code, (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY submitted_at) FROM dossiers)::date::text AS middle
     FROM dossiers WHERE id % 97 = 0 LIMIT 200`,
  );
  const page = await listDossiers(db, {
    filter: { submittedTo: rows[0]?.middle },
    sort: 'RECEIVED_DESC',
    page: { first: 1 },
    visibility: { kind: 'ALL' },
    now,
    searchOwners: false,
  });
  const deepCursor = page.rows[0]?.cursor;
  if (deepCursor === undefined) throw new Error('there is no dossier to start a deep page from');
  const asked = {
    name: 'Bench',
    organisationId,
    scopes: ['READ' as const, 'WRITE' as const],
    expiresAt: null,
  };
  const { secret } = await createKey(db, asked, { userId: null, keyId: null }, now);
  return {
    sample: { codes: rows.map(({ code }) => code), deepCursor, visibility: { kind: 'ALL' }, organisationId },
    secret,
  };
}
