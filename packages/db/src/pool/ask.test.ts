import { createServer, type Server, type Socket } from 'node:net';
import { TooMuchToCount } from '@tram-ho-so/domain/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDb } from '../db.ts';
import { personalKeysFrom } from '../owners/personal-keys.ts';
import { openTestDatabase, type TestDatabase } from '../testing.ts';
import { ask } from './ask.ts';
import { askPatiently } from './ask-patiently.ts';

const personalKeys = personalKeysFrom(Buffer.alloc(32, 7));
let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('connections that the server cut are replaced', async () => {
  const db = createDb({ url: database.url, personalKeys });
  await Promise.all(Array.from({ length: 8 }, () => ask(db, 'SELECT 1')));
  await ask(
    db,
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
  );
  await expect.poll(() => db.isReady()).toBe(true);
  expect(await ask(db, 'SELECT 2 AS n')).toEqual([{ n: 2 }]);
  await db.close();
});

test('a database that takes the call and says nothing is given up', async () => {
  const calls = new Set<Socket>();
  const silent = createServer((socket) => void calls.add(socket));
  const port = await listening(silent);
  const db = createDb({ url: `postgres://nobody@127.0.0.1:${port}/nothing`, personalKeys });
  const started = performance.now();
  expect(await db.isReady()).toBe(false);
  expect(performance.now() - started).toBeLessThan(4_000);
  await db.close();
  for (const call of calls) call.destroy();
  silent.close();
});

test('a figure that takes too long is refused with its way out', async () => {
  const db = createDb({ url: database.url, personalKeys, limits: { statementTimeoutMs: 200 } });
  await expect(askPatiently(db, 'SELECT pg_sleep(30)', [])).rejects.toThrow(TooMuchToCount);
  expect(await db.isReady()).toBe(true);
  await db.close();
});

test('a statement that runs too long is cut', async () => {
  const db = createDb({ url: database.url, personalKeys, limits: { statementTimeoutMs: 200 } });
  await expect(ask(db, 'SELECT pg_sleep(30)')).rejects.toThrow(/statement timeout/);
  expect(await db.isReady()).toBe(true);
  await db.close();
});

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
