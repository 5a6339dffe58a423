import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Migration = { readonly name: string; readonly script: string; readonly checksum: string };

export const prismaFolder: string = fileURLToPath(new URL('../../../../prisma', import.meta.url));
export const migrationsFolder: string = join(prismaFolder, 'migrations');

/** The migrations on disk in the order they apply, in Prisma's own layout. */
export function readMigrations(folder: string = migrationsFolder): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readMigration(folder, name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readMigration(folder: string, name: string): Migration {
  const script = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
  return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
}
