import { createHmac } from 'node:crypto';
import type { RegisterFacts } from '@tram-ho-so/domain/register-row';
import type { PersonalKeys } from '../owners/personal-keys.ts';

/** A row as it may be remembered: nobody reads it back, and only the holder of the key can compare. */
export type RowDigest = {
  /** Of the dossier code. */
  readonly code: Buffer;
  /** Of everything the row says. */
  readonly content: Buffer;
  /** Of the owner's name on this dossier; the same name on another dossier looks different. */
  readonly owner: string;
};

export function digestOf({ indexing }: PersonalKeys, { code, content, owner }: RegisterFacts): RowDigest {
  const digest = (kind: string, text: string) =>
    createHmac('sha256', indexing).update(`register-${kind}\0${text}`).digest().subarray(0, 16);
  return {
    code: digest('code', code),
    content: digest('content', content),
    owner: digest('owner', `${code}\0${owner.name}`).toString('base64url'),
  };
}
