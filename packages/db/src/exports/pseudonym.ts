import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import type { PersonalKeys } from '../owners/personal-keys.ts';

/** Names dossiers for one project: always the same there, and nothing that another project could match. */
export interface Pseudonyms {
  readonly of: (dossierId: number) => string;
  readonly shuffle: string;
}

const longest = 24;

/** A letter goes before it: a spreadsheet would read some hexadecimal words as numbers. */
export function pseudonymsOf({ indexing }: Pick<PersonalKeys, 'indexing'>, project: string): Pseudonyms {
  const secret = hkdfSync('sha256', indexing, '', `tram-ho-so/export/${project}`, 32);
  const key = createSecretKey(Buffer.from(secret));
  const named = (text: string) => createHmac('sha256', key).update(text).digest('hex').slice(0, longest);
  return { of: (dossierId) => `h${named(String(dossierId))}`, shuffle: named('order') };
}
