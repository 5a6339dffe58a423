import { createHmac } from 'node:crypto';
import type { Db, Idempotency } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import type { Caller } from '../auth/caller.ts';

/** The key under which a caller may send the same request again without a second dossier. */
export function idempotencyOf(
  operation: string,
  { idempotencyKey, ...request }: { readonly idempotencyKey?: string | null | undefined },
  caller: Caller,
  { personalKeys }: Db,
): Idempotency | undefined {
  if (idempotencyKey == null) return undefined;
  if (!/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) {
    throw new InvalidInput('idempotencyKey', {
      vi: 'Khóa chống lặp gồm 1 đến 200 ký tự không dấu, không khoảng trắng.',
      en: 'An idempotency key has 1 to 200 printable characters without spaces.',
    });
  }
  // Keyed, because a request holds personal data that a plain hash would let someone guess.
  const requestHash = createHmac('sha256', personalKeys.indexing).update(canonical(request)).digest();
  const who = caller.kind === 'USER' ? `user:${caller.id}` : `key:${caller.id}`;
  return { caller: who, key: idempotencyKey, operation, requestHash };
}

/** The same request has the same text, whatever the order of its parts. */
function canonical(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value).filter(([, part]) => part != null);
  return `{${parts
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${name}:${canonical(part)}`)
    .join()}}`;
}
