import { hash, verify } from '@node-rs/argon2';

/** argon2id at 64 MiB and three passes. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

export function isPassword({ hash: stored, password }: { hash: string; password: string }): Promise<boolean> {
  return verify(stored, password, cost);
}
