import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import type { PersonalKeys } from './personal-keys.ts';

/** What the books know of a dossier's owner; kept only as one sealed record. */
export interface OwnerRecord {
  readonly name: string;
  readonly idNumber?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly email?: string | undefined;
  readonly birthDate?: string | undefined;
}

export interface Sealed {
  readonly sealed: Buffer;
  readonly keyVersion: number;
}

const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM over nonce, tag and text; a record moved to another dossier does not open. */
export function sealOwner(keys: PersonalKeys, dossierId: number, owner: OwnerRecord): Sealed {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(keys, keys.newest), nonce).setAAD(boundTo(dossierId));
  const text = Buffer.concat([cipher.update(JSON.stringify(owner), 'utf8'), cipher.final()]);
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]), keyVersion: keys.newest };
}

export function openOwner(
  keys: PersonalKeys,
  dossierId: number,
  { sealed, keyVersion }: Sealed,
): OwnerRecord {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(keys, keyVersion), sealed.subarray(0, nonceBytes))
    .setAAD(boundTo(dossierId))
    .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  const text = Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
  return JSON.parse(text.toString('utf8')) as OwnerRecord;
}

function keyOf({ sealing }: PersonalKeys, version: number): KeyObject {
  const key = sealing.get(version);
  if (!key) throw new Error(`No sealing key of version ${version} was given.`);
  return key;
}

const boundTo = (dossierId: number): Buffer => Buffer.from(`dossier_owners:${dossierId}`);
