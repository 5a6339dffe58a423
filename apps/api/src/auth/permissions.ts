import type { KeyScope, UserRole } from '@tram-ho-so/domain/vocabulary';

/** What a caller may be allowed to do; every root field names one. */
export const permissions = [
  'SEE_SELF',
  'READ_CATALOGUE',
  'READ_DOSSIERS',
  'READ_OWNER_MASKED',
  'SEARCH_OWNER',
  'REVEAL_OWNER',
  'PRINT_FORMS',
  'ASK_CAPABILITIES',
  'READ_OVERVIEW',
  'READ_METRICS',
  'READ_CLOSES',
  'CLOSE_PERIOD',
  'ACKNOWLEDGE_FINDING',
  'EXPORT_DATA',
  'SUBMIT_DOSSIER',
  'RECEIVE_DOSSIER',
  'ADVANCE_DOSSIER',
  'SET_FEE',
  'COLLECT_FEE',
  'RATE_DOSSIER',
  'READ_RATING_COMMENT',
  'READ_GUIDANCE',
  'GUIDE',
  'READ_SHIPMENTS',
  'CARRY_PAPERS',
  'REVEAL_CONTACT',
  'EDIT_BRANCH',
  'REVISE_PROCEDURE',
  'SET_PHASE',
  'READ_EVIDENCE',
  'SET_THRESHOLD',
  'KEEP_REGISTERS',
  'DECIDE_PROPOSAL',
  'UPDATE_PILOT',
  'CHANGE_CALENDAR',
  'READ_IMPORTS',
  'IMPORT_REGISTER',
  'READ_PEOPLE',
  'MANAGE_PEOPLE',
  'READ_AUDIT',
] as const;

export type Permission = (typeof permissions)[number];

const everyone = ['SEE_SELF', 'READ_CATALOGUE'] as const;
const reader = [...everyone, 'READ_DOSSIERS', 'ASK_CAPABILITIES', 'READ_OVERVIEW', 'READ_METRICS'] as const;
const worker = [
  ...reader,
  'READ_OWNER_MASKED',
  'SEARCH_OWNER',
  'REVEAL_OWNER',
  'PRINT_FORMS',
  'ADVANCE_DOSSIER',
] as const;
const carrier = ['READ_SHIPMENTS', 'CARRY_PAPERS', 'REVEAL_CONTACT'] as const;
const counter = [
  ...worker,
  ...carrier,
  'SUBMIT_DOSSIER',
  'RECEIVE_DOSSIER',
  'COLLECT_FEE',
  'RATE_DOSSIER',
  'READ_GUIDANCE',
  'GUIDE',
] as const;
const department = [...worker, 'SET_FEE'] as const;
const centre = [...counter, 'SET_FEE', 'READ_RATING_COMMENT'] as const;

/** What each role may do at all; which dossiers it may do it to is the rule of `visible-to`. */
const ofRole = {
  BRANCH_STAFF: counter,
  POSTAL_MANAGER: counter,
  HCC_OFFICER: [...centre, 'READ_IMPORTS', 'IMPORT_REGISTER'],
  DEPARTMENT_OFFICER: department,
  DEPARTMENT_LEADER: department,
  HCC_MANAGER: [
    ...centre,
    'EXPORT_DATA',
    'EDIT_BRANCH',
    'REVISE_PROCEDURE',
    'SET_PHASE',
    'READ_EVIDENCE',
    'SET_THRESHOLD',
    'KEEP_REGISTERS',
    'DECIDE_PROPOSAL',
    'READ_CLOSES',
    'CLOSE_PERIOD',
    'ACKNOWLEDGE_FINDING',
    'UPDATE_PILOT',
    'CHANGE_CALENDAR',
    'READ_IMPORTS',
    'IMPORT_REGISTER',
    'READ_PEOPLE',
    'READ_AUDIT',
  ],
  ANALYST: [...reader, 'READ_CLOSES', 'EXPORT_DATA', 'READ_EVIDENCE', 'READ_GUIDANCE'],
  AUDITOR: [
    ...reader,
    'READ_CLOSES',
    'EXPORT_DATA',
    'READ_EVIDENCE',
    'READ_GUIDANCE',
    'READ_SHIPMENTS',
    'READ_OWNER_MASKED',
    'SEARCH_OWNER',
    'PRINT_FORMS',
    'READ_IMPORTS',
    'READ_PEOPLE',
    'READ_AUDIT',
  ],
  SYSTEM_ADMIN: [...everyone, 'READ_PEOPLE', 'MANAGE_PEOPLE', 'READ_AUDIT'],
} as const satisfies Record<UserRole, readonly Permission[]>;

/** What each scope of a partner's key adds. A machine names no reason, so it never sees an owner unmasked. */
const ofScope = {
  READ: [
    ...everyone,
    'READ_DOSSIERS',
    'READ_METRICS',
    'READ_SHIPMENTS',
    'READ_OWNER_MASKED',
    'PRINT_FORMS',
    'ASK_CAPABILITIES',
    'READ_GUIDANCE',
  ],
  WRITE: [
    ...everyone,
    'ASK_CAPABILITIES',
    'SUBMIT_DOSSIER',
    'RECEIVE_DOSSIER',
    'ADVANCE_DOSSIER',
    'CARRY_PAPERS',
    'SET_FEE',
    'COLLECT_FEE',
    'RATE_DOSSIER',
    'GUIDE',
  ],
  EXPORT: [...everyone, 'EXPORT_DATA'],
} as const satisfies Record<KeyScope, readonly Permission[]>;

export function permissionsOfRole(role: UserRole): ReadonlySet<Permission> {
  return new Set(ofRole[role]);
}

export function permissionsOfScopes(scopes: readonly KeyScope[]): ReadonlySet<Permission> {
  return new Set(scopes.flatMap((scope) => ofScope[scope]));
}

/** The roles to send a person to who lacks a permission. */
export function rolesThatMay(permission: Permission): UserRole[] {
  const roles = Object.keys(ofRole) as UserRole[];
  return roles.filter((role) => permissionsOfRole(role).has(permission));
}
