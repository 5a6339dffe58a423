import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

/** Secrets that seal and find personal data; they reach this package as an argument only. */
export interface PersonalKeys {
  /** By version, 32 bytes each: the newest seals, all of them open. */
  readonly sealing: ReadonlyMap<number, KeyObject>;
  readonly newest: number;
  /** Keys the blind indexes; changing it means indexing every owner again. */
  readonly indexing: KeyObject;
}

/** Derives the keys from one secret of 32 bytes, so that there is one thing to keep safe. */
export function personalKeysFrom(secret: Buffer): PersonalKeys {
  if (secret.length < 32) throw new RangeError('The personal-data secret needs at least 32 bytes.');
  // Key objects, because a key given as bytes is prepared again for every HMAC, at five times its cost.
  const derive = (purpose: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `tram-ho-so/${purpose}`, 32)));
  return { sealing: new Map([[1, derive('seal/1')]]), newest: 1, indexing: derive('index') };
}
