import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDb, personalKeysFrom } from '@tram-ho-so/db';
import { openDatabase } from '@tram-ho-so/db/open-database';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'tram-killed-'));
chmodSync(folder, 0o755);
const env = { ...process.env, DATA_DIR: folder, PORT: '4387', LOG_LEVEL: 'silent', NODE_ENV: 'development' };
const url = `http://127.0.0.1:${env.PORT}`;
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
let server: ChildProcess | undefined;

afterAll(async () => {
  server?.kill('SIGTERM');
  if (server?.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

test('every dossier that was acknowledged before a kill -9 is there afterwards, whole', async () => {
  const acknowledged: string[] = [];
  await start();
  const { partner } = JSON.parse(
    spawnSync(process.execPath, [script('./cli/credentials.ts')], { env, encoding: 'utf8' }).stdout,
  );
  for (const victims of [['server'], ['database'], ['server', 'database']]) {
    const before = acknowledged.length;
    const lanes = Array.from({ length: 8 }, () => receiveUntilRefused(partner.key, acknowledged));
    while (acknowledged.length < before + 60) await pause(20);
    if (victims.includes('database')) process.kill(postmaster(), 'SIGKILL');
    server?.kill('SIGKILL');
    await Promise.all(lanes);
    if (server?.exitCode === null && server.signalCode === null) await once(server, 'exit');
    await start();
  }
  server?.kill('SIGTERM');
  if (server) await once(server, 'exit');
  expect(acknowledged.length).toBeGreaterThan(180);
  expect(await booksOf(acknowledged)).toEqual({
    acknowledged: acknowledged.length,
    found: acknowledged.length,
    half: 0,
  });
}, 240_000);

async function start(): Promise<void> {
  server = spawn(process.execPath, [script('./main.ts')], { env, stdio: 'ignore' });
  for (let tries = 0; tries < 400; tries += 1) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready?.ok) return;
    await pause(100);
  }
  throw new Error('the server did not open again');
}

/** One caller who receives dossiers one after another, and remembers the codes that were answered. */
async function receiveUntilRefused(key: string, acknowledged: string[]): Promise<void> {
  const query = `mutation { receiveDossier(input: { procedure: "2.000635", place: HCC_CENTRE, papers: ["2.000635-01"], owner: { name: "Người Thử" } }) { ... on Dossier { code } } }`;
  const request = {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  };
  for (;;) {
    const answer = await fetch(`${url}/graphql`, request)
      .then((response) => response.json())
      .catch(() => undefined);
    const code = answer?.data?.receiveDossier?.code;
    if (!code) return;
    acknowledged.push(code);
  }
}

const postmaster = () =>
  Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** How many of the codes are in the books, and how many live dossiers lack an event, a version, an owner or an outbox row. */
async function booksOf(codes: readonly string[]) {
  const database = await openDatabase({ dataDir: folder, log: () => undefined });
  const db = createDb({ url: database.url, personalKeys: personalKeysFrom(Buffer.alloc(32, 1)) });
  try {
    const { rows } = await db.pool.query(
      `SELECT count(*) FILTER (WHERE code = ANY ($1))::int AS found,
         (count(*) FILTER (WHERE NOT (
           EXISTS (SELECT FROM dossier_events e WHERE e.dossier_id = d.id AND e.version = d.version)
           AND EXISTS (SELECT FROM dossier_versions v WHERE v.dossier_id = d.id AND v.version = d.version)
           AND EXISTS (SELECT FROM dossier_owners o WHERE o.dossier_id = d.id)
           AND EXISTS (SELECT FROM outbox x WHERE x.dossier_id = d.id))))::int AS half
       FROM dossiers d WHERE origin = 'LIVE'`,
      [codes],
    );
    return { acknowledged: codes.length, ...rows[0] };
  } finally {
    await db.close();
    await database.stop();
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
