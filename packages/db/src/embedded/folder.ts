import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canReach, type Operator } from './operator.ts';
import { openShelter } from './shelter.ts';

/**
 * Where the database's own files lie: `postgres` inside the data folder, or, when PostgreSQL's user cannot
 * walk there, a folder outside that the data folder points to by the note `postgres-folder`.
 */
export function databaseFolder(dataDir: string, operator: Operator): string {
  const note = join(dataDir, 'postgres-folder');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  const inside = join(dataDir, 'postgres');
  if (existsSync(inside) || canReach(operator, inside)) return inside;
  const room = join(openShelter(), `data-${randomBytes(8).toString('hex')}`);
  mkdirSync(room, { mode: 0o755 });
  const outside = join(room, 'postgres');
  writeFileSync(note, `${outside}\n`);
  return outside;
}
