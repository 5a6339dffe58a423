import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { LaunchFailure } from './launch-failure.ts';

/** Who holds the data folder, and, once it answers, where the database listens. */
export type Holder = { readonly pid: number; readonly started: string; readonly url?: string };

/** Takes the data folder for this process, or refuses while another living process holds it. */
export function takeLock(path: string): Holder {
  const holder = { pid: process.pid, started: startedAt(process.pid) };
  while (!tryLink(path, holder)) {
    const other = findHolder(path);
    if (other) throw new LaunchFailure('DATABASE_IN_USE', `pid ${other.pid}, ${path}`);
    setAsideStale(path);
  }
  return holder;
}

/** The living process that holds the folder; a holder that was killed counts as nobody. */
export function findHolder(path: string): Holder | undefined {
  const holder = readHolder(path);
  return holder && isAlive(holder) ? holder : undefined;
}

/** Tells the others where the database listens. */
export function announce(path: string, holder: Holder, url: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ ...holder, url }), { mode: 0o600 });
  renameSync(draft, path);
}

export function releaseLock(path: string): void {
  if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true });
}

/** A link either appears whole or not at all, so nobody reads a half-written lock. */
function tryLink(path: string, holder: Holder): boolean {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Renaming lets one of several late-comers win; the name is put back if it was not stale after all. */
function setAsideStale(path: string): void {
  const aside = `${path}.stale-${randomBytes(6).toString('hex')}`;
  try {
    renameSync(path, aside);
    if (findHolder(aside)) linkSync(aside, path);
    rmSync(aside, { force: true });
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isCode(error, 'EPERM')) return false;
  }
  return startedAt(pid) === started;
}

/** A process number is used again after a restart; together with its start tick it is not. */
function startedAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, state, ...rest] = stat.slice(stat.lastIndexOf(')')).split(' ');
    return state === 'Z' ? 'ended' : (rest[18] ?? '');
  } catch {
    return '';
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
