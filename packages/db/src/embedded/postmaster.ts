import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { LaunchFailure } from './launch-failure.ts';
import type { Operator } from './operator.ts';
import type { Settings } from './settings.ts';

/**
 * PostgreSQL takes the shell's place; beside it a reader waits on our end of the pipe. When the pipe closes,
 * because we stop it or because we were killed, the reader asks PostgreSQL for a fast shutdown.
 */
const leash =
  '( ( read -r word; [ "$word" = gone ] || kill -INT $$ ) <&3 >/dev/null 2>&1 & ); exec "$@" 3<&-';

/** Starts PostgreSQL in its own session, so that Ctrl-C reaches us first, and waits until it answers. */
export async function startPostmaster(
  { postgres }: Binaries,
  operator: Operator,
  folder: string,
  settings: Settings,
  logFile: string,
): Promise<ChildProcess> {
  const log = openSync(logFile, 'a', 0o600);
  const words = [
    postgres,
    '-D',
    folder,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const [command = '', ...rest] =
    process.platform === 'win32' ? words : ['/bin/sh', '-c', leash, 'sh', ...words];
  const child = spawn(command, rest, {
    ...operator,
    cwd: dirname(postgres),
    detached: true,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log, 'pipe'],
    windowsHide: true,
  });
  closeSync(log);
  child.stdio[3]?.on('error', () => undefined);
  child.on('exit', () => leashOf(child)?.end('gone\n'));
  await ready(child, folder, logFile);
  return child;
}

/** Asks for a fast shutdown and waits for it; open transactions are rolled back. */
export async function stopPostmaster(
  child: ChildProcess,
  { pg_ctl }: Binaries,
  folder: string,
): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (process.platform === 'win32') spawnSync(pg_ctl, ['stop', '-D', folder, '-m', 'fast']);
  else leashOf(child)?.end();
  await ended;
}

/** Stops the PostgreSQL that a killed process left behind, and clears its note if nothing runs. */
export function stopLeftover({ pg_ctl }: Binaries, operator: Operator, folder: string): void {
  const note = join(folder, 'postmaster.pid');
  if (!existsSync(note)) return;
  const args = ['stop', '-D', folder, '-m', 'fast', '-w', '-t', '30', '-s'];
  if (runsPostgres(note)) spawnSync(pg_ctl, args, { ...operator, cwd: dirname(pg_ctl), stdio: 'ignore' });
  else rmSync(note, { force: true });
}

/** After a reboot the number in the note may belong to another program. */
function runsPostgres(note: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    const pid = readFileSync(note, 'utf8').split('\n')[0] ?? '';
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}

/** PostgreSQL writes its state on the eighth line of this note, as pg_ctl reads it too. */
async function ready(child: ChildProcess, folder: string, logFile: string): Promise<void> {
  const note = join(folder, 'postmaster.pid');
  const patience = Date.now() + 120_000;
  while (!isReady(note, child.pid)) {
    if (hasEnded(child) || Date.now() > patience) {
      leashOf(child)?.end();
      throw new LaunchFailure('DATABASE_START_FAILED', lastLines(logFile));
    }
    await pause(10);
  }
}

function isReady(note: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(note, 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

function lastLines(logFile: string): string {
  return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
}

function leashOf(child: ChildProcess): NodeJS.WritableStream | undefined {
  const pipe = child.stdio[3];
  return pipe && 'end' in pipe ? pipe : undefined;
}
