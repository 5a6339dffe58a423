import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeAMonth } from './close-a-month.ts';
import { freePort } from './free-port.ts';
import { outputOf } from './output-of.ts';

/** A running server: where it is and who may sign in. */
export interface House {
  readonly url: string;
  readonly users: readonly { readonly role: string; readonly email: string; readonly password: string }[];
  readonly close: () => Promise<void>;
}

const root = join(import.meta.dirname, '../../..');
const patienceMs = 60_000;

/** Starts the real server on a port and in a folder of its own, tells it a short simulated history and closes a month of it. */
export async function openHouse({ dossiers = 1500, months = 6 } = {}): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'tram-browser-'));
  // The shipped PostgreSQL may run under another user, which has to get through.
  await chmod(folder, 0o755);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    NODE_ENV: 'development',
  };
  const server = spawn(process.execPath, ['apps/api/src/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  let closing = false;
  const ended = new Promise<void>((resolve) =>
    server.once('exit', (code, signal) => {
      if (!closing) process.stderr.write(`The server ended by itself (${code ?? signal}):\n${said}\n`);
      resolve();
    }),
  );
  const close = async () => {
    closing = true;
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(url, () => (server.exitCode === null ? '' : said));
    const history = [
      'packages/db/src/cli/simulate.ts',
      '--dossiers',
      String(dossiers),
      '--months',
      String(months),
    ];
    await outputOf(history, { cwd: root, env });
    const told = JSON.parse(await outputOf(['apps/api/src/cli/credentials.ts'], { cwd: root, env }));
    await closeAMonth({ url, users: told.users });
    return { url, users: told.users, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function untilReady(url: string, died: () => string): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(150)) {
    if (died()) throw new Error(`The server ended:\n${died()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`The server was not ready within ${patienceMs / 1000} s.`);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
