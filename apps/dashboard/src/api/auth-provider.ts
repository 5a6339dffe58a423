import type { AuthProvider, UserIdentity } from 'react-admin';
import { SignedOut } from './fault.ts';
import { signOut } from './session.ts';
import type { Viewer } from './viewer.ts';

/** react-admin's view of who sits here; the door itself is in `main.tsx`. */
export function authProviderFor(viewer: Viewer, leave: (why: 'left' | 'expired') => void): AuthProvider {
  const identity: UserIdentity = { id: viewer.name, fullName: viewer.name };
  return {
    login: () => Promise.resolve(),
    checkAuth: () => Promise.resolve(),
    checkError: async (error: unknown) => {
      if (error instanceof SignedOut) leave('expired');
    },
    logout: async () => {
      await signOut();
      leave('left');
      return false;
    },
    getIdentity: () => Promise.resolve(identity),
    getPermissions: () => Promise.resolve(viewer.permissions),
  };
}
