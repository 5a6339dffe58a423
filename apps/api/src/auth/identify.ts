import { type Db, findUserRights, type UserRights, verifyKey } from '@tram-ho-so/db';
import type { Caller, Identify } from './caller.ts';
import { permissionsOfRole, permissionsOfScopes } from './permissions.ts';
import type { SignIn } from './sign-in.ts';

/** Rights are read at every request: a disabled account or key is nobody at its next one. */
export function identifyBy({ db, signIn, now }: { db: Db; signIn: SignIn; now: () => Date }): Identify {
  return async ({ headers }) => {
    const authorization = headers.get('authorization');
    if (authorization) return partnerOf(db, authorization, now());
    const userId = headers.has('cookie') ? await signIn.userOf(headers) : undefined;
    const rights = userId === undefined ? undefined : await findUserRights(db, userId);
    return rights?.active ? callerOf(rights) : undefined;
  };
}

function callerOf({ active: _active, ...rights }: UserRights): Caller {
  return { kind: 'USER', ...rights, permissions: permissionsOfRole(rights.role) };
}

async function partnerOf(db: Db, authorization: string, now: Date): Promise<Caller | undefined> {
  const [, sent] = /^Bearer (\S+)$/.exec(authorization) ?? [];
  const key = sent === undefined ? undefined : await verifyKey(db, sent, now);
  return key && { kind: 'PARTNER', ...key, permissions: permissionsOfScopes(key.scopes) };
}
