import type { Actor } from '@tram-ho-so/db';
import type { Caller } from './caller.ts';

/** The caller as the books record them. */
export function recorderOf(caller: Caller): Actor {
  return caller.kind === 'USER' ? { userId: caller.id, keyId: null } : { userId: null, keyId: caller.id };
}
