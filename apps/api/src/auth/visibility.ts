import type { Pilot, Visibility } from '@tram-ho-so/db';
import type { UserRole } from '@tram-ho-so/domain/vocabulary';
import type { Caller, UserCaller } from './caller.ts';

/** Which dossiers a caller sees; the only place that says it. */
export function visibilityOf(caller: Caller, pilot: Pilot): Visibility {
  if (caller.kind === 'USER') return ofRole[caller.role](caller, pilot);
  const organisation = pilot.organisations.byId.get(caller.organisationId);
  // The service centre answers for every dossier of the pilot; any other partner for its own.
  if (organisation?.kind === 'SERVICE_CENTRE') return { kind: 'ALL' };
  return { kind: 'ORGANISATION', organisationId: caller.organisationId };
}

const all = (): Visibility => ({ kind: 'ALL' });
const none = (): Visibility => ({ kind: 'NONE' });

const department = ({ organisationId }: UserCaller): Visibility =>
  organisationId === null ? none() : { kind: 'DEPARTMENT', organisationId };

const ofRole = {
  BRANCH_STAFF: ({ branchId, organisationId }) =>
    branchId === null ? none() : { kind: 'BRANCHES', branchIds: [branchId], postalUnitId: organisationId },
  POSTAL_MANAGER: (caller, pilot) => ({
    kind: 'BRANCHES',
    branchIds: branchesOfUnit(caller, pilot),
    postalUnitId: caller.organisationId,
  }),
  HCC_OFFICER: all,
  HCC_MANAGER: all,
  DEPARTMENT_OFFICER: department,
  DEPARTMENT_LEADER: department,
  ANALYST: all,
  AUDITOR: all,
  SYSTEM_ADMIN: none,
} as const satisfies Record<UserRole, (caller: UserCaller, pilot: Pilot) => Visibility>;

export function branchesOfUnit(
  { organisationId }: { organisationId: number | null },
  pilot: Pilot,
): number[] {
  return pilot.branches.all.filter(({ postalUnitId }) => postalUnitId === organisationId).map(({ id }) => id);
}
