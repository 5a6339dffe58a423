import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const secretBytes = 32;

/** The secret behind the personal keys: as given (base64), or made once and kept in the data folder. */
export function personalSecret(given: string | undefined, dataDir: string): Buffer {
  if (given !== undefined) return Buffer.from(given, 'base64');
  const path = join(dataDir, 'personal-key');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(path, randomBytes(secretBytes).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (fault) {
    const exists = fault instanceof Error && 'code' in fault && fault.code === 'EEXIST';
    if (!exists) throw fault;
  }
  return Buffer.from(readFileSync(path, 'utf8'), 'base64');
}
