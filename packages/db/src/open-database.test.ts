import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMigrations } from './migrations/migration-files.ts';
import { joinDatabase, openDatabase } from './open-database.ts';
import { openTestDatabase } from './testing.ts';

let dataDir = '';
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tram-ho-so-open-'));
  chmodSync(dataDir, 0o755);
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const quiet = () => undefined;

async function migrationsIn(url: string): Promise<readonly string[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query('SELECT migration_name FROM _prisma_migrations ORDER BY 1');
  await client.end();
  return rows.map(({ migration_name }) => migration_name);
}

const all = readMigrations().map(({ name }) => name);

test('the shipped database opens migrated, and a command beside it joins the same one', async () => {
  const served = await openDatabase({ dataDir, log: quiet });
  const joined = await joinDatabase({ dataDir, log: quiet });
  expect(joined.url).toBe(served.url);
  expect(await migrationsIn(joined.url)).toEqual(all);
  await joined.stop();
  expect(await migrationsIn(served.url)).toEqual(all);
  await served.stop();
});

test('a command alone opens the database for the while and closes it', async () => {
  const alone = await joinDatabase({ dataDir, log: quiet });
  expect(await migrationsIn(alone.url)).toEqual(all);
  await alone.stop();
  await expect(migrationsIn(alone.url)).rejects.toThrow();
});

test('a PostgreSQL of the operator is migrated and left running', async () => {
  const own = await openTestDatabase();
  const { url, stop } = await openDatabase({ databaseUrl: own.url, dataDir, log: quiet });
  await stop();
  expect(await migrationsIn(url)).toEqual(all);
  await own.close();
});

test('a PostgreSQL that does not answer is named as such', async () => {
  const databaseUrl = 'postgresql://nobody:secret@127.0.0.1:1/none';
  const opening = openDatabase({ databaseUrl, dataDir, log: quiet });
  await expect(opening).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' });
  await expect(opening).rejects.not.toThrow('secret');
});
