import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'tram-killed-export-'));
chmodSync(folder, 0o755);
const env = { ...process.env, DATA_DIR: folder, PORT: '4388', LOG_LEVEL: 'silent', NODE_ENV: 'development' };
const url = `http://127.0.0.1:${env.PORT}`;
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const run = (name: string, ...words: string[]) =>
  spawnSync(process.execPath, [script(name), ...words], { env, encoding: 'utf8' }).stdout;
let server: ChildProcess | undefined;

afterAll(async () => {
  server?.kill('SIGTERM');
  if (server?.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

test('an export goes on by itself after the server was killed in the middle of it', async () => {
  run('../../../../packages/db/src/cli/simulate.ts', '--dossiers', '20000', '--months', '6');
  await start();
  const { partner } = JSON.parse(run('../cli/credentials.ts'));
  const ask = async (query: string) => {
    const body = JSON.stringify({ query });
    const headers = { authorization: `Bearer ${partner.key}`, 'content-type': 'application/json' };
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    return (await answer.json()).data;
  };
  const input = '{ dossiers: {}, format: XLSX, purposeCode: RESEARCH, purpose: "Thử ngắt điện" }';
  const { requestExport } = await ask(
    `mutation { requestExport(input: ${input}) { ... on ExportJob { id } } }`,
  );
  const job = async () =>
    (await ask(`{ exportJob(id: "${requestExport.id}") { state rowsWritten sha256 downloadUrl } }`))
      .exportJob;
  while ((await job()).state === 'QUEUED') await pause(20);
  expect((await job()).state).toBe('RUNNING');
  server?.kill('SIGKILL');
  if (server) await once(server, 'exit');
  await start();
  while (/QUEUED|RUNNING/.test((await job()).state)) await pause(100);
  const { state, rowsWritten, sha256, downloadUrl } = await job();
  expect([state, rowsWritten]).toEqual(['DONE', 20_000]);
  const file = await fetch(url + downloadUrl, { headers: { authorization: `Bearer ${partner.key}` } });
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  expect(readdirSync(join(folder, 'exports')).length).toBe(1);
}, 120_000);

async function start(): Promise<void> {
  server = spawn(process.execPath, [script('../main.ts')], { env, stdio: 'ignore' });
  for (let tries = 0; tries < 400; tries += 1) {
    const ready = await fetch(`${url}/readyz`).catch(() => undefined);
    if (ready?.ok) return;
    await pause(100);
  }
  throw new Error('the server did not open again');
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
