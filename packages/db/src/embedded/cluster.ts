import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Binaries } from './binaries.ts';
import { LaunchFailure } from './launch-failure.ts';
import { giveTo, type Operator } from './operator.ts';

export const superuser = 'tram';

/** The password of the cluster's only user; the cluster is made when there is none yet. */
export function openCluster(
  folder: string,
  secretFile: string,
  binaries: Binaries,
  operator: Operator,
): string {
  if (existsSync(folder)) return readFileSync(secretFile, 'utf8').trim();
  const password = randomBytes(24).toString('base64url');
  writeFileSync(secretFile, password, { mode: 0o600 });
  createCluster(folder, password, binaries, operator);
  return password;
}

/** Made under another name and renamed at the end, so a cluster that exists is a whole one. */
function createCluster(folder: string, password: string, { initdb }: Binaries, operator: Operator): void {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(operator, draft);
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(operator, passwordFile);
  try {
    const made = spawnSync(initdb, initdbArguments(draft, passwordFile), {
      ...operator,
      cwd: dirname(initdb),
      env: { LC_ALL: 'C', TZ: 'UTC' },
      encoding: 'utf8',
    });
    if (made.status !== 0) throw new LaunchFailure('DATABASE_INIT_FAILED', made.stderr || String(made.error));
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, folder);
}

function initdbArguments(folder: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
}
