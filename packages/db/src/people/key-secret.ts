import { createHash, randomBytes } from 'node:crypto';

export interface KeySecret {
  /** The shown part, e.g. `ths_a1b2c3d4`. */
  readonly prefix: string;
  /** What the partner sends; shown once. */
  readonly secret: string;
  readonly hash: Buffer;
}

/** 256 random bits behind a prefix that finds the row. */
export function newKeySecret(): KeySecret {
  const prefix = `ths_${randomBytes(4).toString('hex')}`;
  return keySecretOf(prefix, randomBytes(32).toString('base64url'));
}

export const keySecretOf = (prefix: string, tail: string): KeySecret => ({
  prefix,
  secret: `${prefix}_${tail}`,
  hash: hashOf(tail),
});

/** The parts of what a partner sent; undefined when it is no key. */
export function readKeySecret(sent: string): { prefix: string; hash: Buffer } | undefined {
  const [, prefix, tail] = /^(ths_[a-z0-9]{8})_([\w-]{43})$/.exec(sent) ?? [];
  return prefix && tail ? { prefix, hash: hashOf(tail) } : undefined;
}

const hashOf = (tail: string): Buffer => createHash('sha256').update(tail).digest();
