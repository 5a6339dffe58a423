import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { databaseFolder } from './folder.ts';
import { findEmbedded, startEmbedded } from './server.ts';
import { forgetful } from './settings.ts';

const room = mkdtempSync(join(tmpdir(), 'tram-ho-so-launch-'));
chmodSync(room, 0o755);
afterAll(() => rmSync(room, { recursive: true, force: true }));

let dataDir = '';
let count = 0;
beforeEach(() => {
  count += 1;
  dataDir = join(room, String(count));
});

const quiet = () => undefined;
const start = (log: (message: string) => void = quiet) =>
  startEmbedded({ dataDir, log, settings: forgetful });

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

async function serveApart(): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const script = fileURLToPath(new URL('./fixtures/serve.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { process: child, url: String(line).trim() };
}

const postmaster = () =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('what was written is there after a stop and a start', async () => {
  const first = await start();
  await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS number');
  await first.stop();
  const second = await start();
  expect(await ask(second.url, 'SELECT number FROM kept')).toBe(7);
  await second.stop();
});

test('the clock is UTC and the extensions of search, keys and periods are shipped', async () => {
  const { url, stop } = await start();
  expect(await ask(url, "SELECT current_setting('timezone')")).toBe('UTC');
  const wanted = "'pg_trgm', 'unaccent', 'btree_gist', 'pgcrypto'";
  const sql = `SELECT count(*)::int FROM pg_available_extensions WHERE name IN (${wanted})`;
  expect(await ask(url, sql)).toBe(4);
  await stop();
});

test('an answered write is on the disk unless asked otherwise', async () => {
  const { url, stop } = await startEmbedded({ dataDir, log: quiet });
  expect(await ask(url, "SELECT current_setting('synchronous_commit') || current_setting('fsync')")).toBe(
    'onon',
  );
  await stop();
});

test('a second start on the same folder is refused with words in both languages', async () => {
  const { stop } = await start();
  const apart = spawn(process.execPath, [
    fileURLToPath(new URL('./fixtures/serve.ts', import.meta.url)),
    dataDir,
  ]);
  const [words] = await once(apart.stderr, 'data');
  expect(String(words)).toContain('DATABASE_IN_USE');
  await expect(start()).rejects.toMatchObject({
    code: 'DATABASE_IN_USE',
    vi: expect.stringContaining('đang được một tiến trình khác sử dụng'),
    en: expect.stringContaining('Another process is using this database'),
  });
  await stop();
});

test('of several starts at once exactly one gets the folder', async () => {
  const starts = await Promise.allSettled([start(), start(), start()]);
  const won = starts.filter((outcome) => outcome.status === 'fulfilled');
  expect(won).toHaveLength(1);
  for (const { value } of won) await value.stop();
});

test('a process that is killed takes its database along and the next start goes on', async () => {
  const killed = await serveApart();
  await ask(killed.url, 'CREATE TABLE kept AS SELECT 7 AS number');
  const orphan = postmaster();
  killed.process.kill('SIGKILL');
  await once(killed.process, 'exit');
  const { url, stop } = await start();
  expect(await ask(url, 'SELECT number FROM kept')).toBe(7);
  await expect.poll(() => isRunning(orphan), { timeout: 10_000 }).toBe(false);
  await stop();
});

test('an asked stop leaves no process and no lock', async () => {
  const served = await serveApart();
  const pid = postmaster();
  served.process.kill('SIGTERM');
  await once(served.process, 'exit');
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
  expect(existsSync(join(dataDir, 'database-lock'))).toBe(false);
});

test('a database that is killed comes back by itself at the same address', async () => {
  const messages: string[] = [];
  const { url, stop } = await start((message) => messages.push(message));
  process.kill(postmaster(), 'SIGKILL');
  await expect.poll(() => ask(url, 'SELECT 1').catch(() => 'not yet'), { timeout: 8000 }).toBe(1);
  expect(messages.join('\n')).toContain('starting it again');
  await stop();
});

test('a lock left by a machine that lost power is set aside', async () => {
  mkdirSync(dataDir);
  writeFileSync(
    join(dataDir, 'database-lock'),
    JSON.stringify({ pid: process.pid, started: 'another boot' }),
  );
  const { stop } = await start();
  await stop();
});

test('another process finds the address while the database is served, and nothing afterwards', async () => {
  const { url, stop } = await start();
  expect(await findEmbedded(dataDir)).toBe(url);
  await stop();
  expect(await findEmbedded(dataDir)).toBeUndefined();
});

test.runIf(process.getuid?.() === 0)(
  'below a folder closed to others the files go elsewhere and stay there',
  () => {
    mkdirSync(dataDir, { mode: 0o700 });
    const outside = databaseFolder(dataDir, { uid: 65534, gid: 65534 });
    expect(outside.startsWith(dataDir)).toBe(false);
    expect(databaseFolder(dataDir, { uid: 65534, gid: 65534 })).toBe(outside);
    rmSync(join(outside, '..'), { recursive: true });
  },
);
