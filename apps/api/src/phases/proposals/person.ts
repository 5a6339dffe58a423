import { NotPermitted } from '@tram-ho-so/domain/refusal';
import type { Caller } from '../../auth/caller.ts';
import { permissionWords } from '../../auth/permission-words.ts';
import { rolesThatMay } from '../../auth/permissions.ts';

/** Two people decide a phase; a machine is no person. */
export function personOf(caller: Caller): string {
  if (caller.kind === 'USER') return caller.id;
  throw new NotPermitted(permissionWords.DECIDE_PROPOSAL, rolesThatMay('DECIDE_PROPOSAL'));
}
