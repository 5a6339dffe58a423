import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrationsFolder } from './migration-files.ts';

/** Writes the statements as a new migration in Prisma's own layout; returns its file. */
export function writeMigration(name: string, now: Date, statements: readonly string[]): string {
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(migrationsFolder, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(migrationsFolder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  const file = join(folder, 'migration.sql');
  writeFileSync(file, `${statements.join('\n\n')}\n`);
  return file;
}
