import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const shelters = ['/var/lib', '/var/tmp', '/tmp'];

/**
 * A folder of root's own that every user can walk into: used when the checkout lies in a place like /root
 * that PostgreSQL's user cannot enter.
 */
export function openShelter(): string {
  const found = shelters.map((parent) => join(parent, 'tram-ho-so')).find(canShelter);
  if (!found) throw new Error(`None of ${shelters.join(', ')} can hold a folder for PostgreSQL.`);
  return found;
}

function canShelter(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    const { uid, mode } = statSync(folder);
    return uid === process.getuid?.() && (mode & 0o022) === 0;
  } catch {
    return false;
  }
}
