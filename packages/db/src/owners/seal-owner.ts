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

/** An owner, bound to its dossier. */
export const sealOwner = (keys: PersonalKeys, dossierId: number, owner: OwnerRecord): Sealed =>
  sealRecord(keys, boundTo(dossierId), owner);

export const openOwner = (keys: PersonalKeys, dossierId: number, sealed: Sealed): OwnerRecord =>
  openRecord<OwnerRecord>(keys, boundTo(dossierId), sealed);

/** AES-256-GCM over nonce, tag and text; a record moved to another row does not open. */
export function sealRecord(keys: PersonalKeys, bound: string, record: object): Sealed {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(keys, keys.newest), nonce).setAAD(Buffer.from(bound));
  const text = Buffer.concat([cipher.update(JSON.stringify(record), 'utf8'), cipher.final()]);
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]), keyVersion: keys.newest };
}

export function openRecord<Kept>(keys: PersonalKeys, bound: string, { sealed, keyVersion }: Sealed): Kept {
  const decipher = createDecipheriv('aes-256-gcm', keyOf(keys, keyVersion), sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
  const text = Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
  return JSON.parse(text.toString('utf8')) as Kept;
}

function keyOf({ sealing }: PersonalKeys, version: number): KeyObject {
  const key = sealing.get(version);
  if (!key) throw new Error(`No sealing key of version ${version} was given.`);
  return key;
}

const boundTo = (dossierId: number) => `dossier_owners:${dossierId}`;
