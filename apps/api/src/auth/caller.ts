import type { KeyScope, UserRole } from '@tram-ho-so/domain/vocabulary';
import type { Permission } from './permissions.ts';

/** A person with a session, as the database knows them at this request. */
export interface UserCaller {
  readonly kind: 'USER';
  readonly id: string;
  readonly name: string;
  readonly role: UserRole;
  readonly organisationId: number | null;
  readonly branchId: number | null;
  readonly twoFactorEnabled: boolean;
  readonly permissions: ReadonlySet<Permission>;
}

/** A partner's program with a key. */
export interface PartnerCaller {
  readonly kind: 'PARTNER';
  readonly id: number;
  readonly name: string;
  readonly organisationId: number;
  readonly scopes: readonly KeyScope[];
  readonly permissions: ReadonlySet<Permission>;
}

export type Caller = UserCaller | PartnerCaller;

/** Says who asks, or nobody. */
export type Identify = (request: Request) => Promise<Caller | undefined>;

export function may(caller: Caller, permission: Permission): boolean {
  return caller.permissions.has(permission);
}
