import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
/** The first start fills the books, on a machine that may be busy. */
const patience = 300_000;
let dataDir = '';
let port = 0;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'tram-ho-so-start-'));
  chmodSync(dataDir, 0o755);
  port = await freePort();
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

function npmStart(at: number): ChildProcess {
  const env = {
    ...process.env,
    PORT: String(at),
    DATA_DIR: dataDir,
    NODE_ENV: 'development',
    LOG_LEVEL: 'warn',
  };
  return spawn('npm', ['start', '--silent'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

const readiness = () =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ status }) => status,
    () => 0,
  );

test(
  'npm start serves, a second start beside it is refused in words, and a stop leaves nothing behind',
  async () => {
    const first = npmStart(port);
    await expect
      .poll(async () => first.exitCode ?? (await readiness()), { timeout: patience, interval: 100 })
      .toBe(200);

    const second = npmStart(await freePort());
    let words = '';
    second.stderr?.on('data', (part) => (words += String(part)));
    expect(await once(second, 'exit')).toEqual([1, null]);
    expect(words).toContain('DATABASE_IN_USE');

    first.kill('SIGTERM');
    expect(await once(first, 'exit')).toEqual([0, null]);
    expect(await readiness()).toBe(0);
    expect(existsSync(join(dataDir, 'database-lock'))).toBe(false);
  },
  patience,
);
