import { userRoles } from '@tram-ho-so/domain/vocabulary';
import {
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { expect, test } from 'vitest';
import { type Permission, permissions, permissionsOfRole, permissionsOfScopes } from '../auth/permissions.ts';
import { schema } from '../schema.ts';
import { openOffice, type Who } from '../testing/open-office.ts';

/** Who may do what, written out: a change of rights is a change of this table. */
const matrix: Record<Permission, readonly Who[]> = {
  SEE_SELF: [...userRoles, 'PARTNER'],
  READ_CATALOGUE: [...userRoles, 'PARTNER'],
  READ_DOSSIERS: [...userRoles.filter((role) => role !== 'SYSTEM_ADMIN'), 'PARTNER'],
  READ_OWNER_MASKED: [
    ...userRoles.filter((role) => role !== 'SYSTEM_ADMIN' && role !== 'ANALYST'),
    'PARTNER',
  ],
  SEARCH_OWNER: userRoles.filter((role) => role !== 'SYSTEM_ADMIN' && role !== 'ANALYST'),
  REVEAL_OWNER: [
    'BRANCH_STAFF',
    'POSTAL_MANAGER',
    'HCC_OFFICER',
    'DEPARTMENT_OFFICER',
    'DEPARTMENT_LEADER',
    'HCC_MANAGER',
  ],
  PRINT_FORMS: userRoles
    .filter((role) => role !== 'SYSTEM_ADMIN' && role !== 'ANALYST')
    .map((role): Who => role)
    .concat('PARTNER'),
  ASK_CAPABILITIES: [...userRoles.filter((role) => role !== 'SYSTEM_ADMIN'), 'PARTNER'],
  READ_OVERVIEW: userRoles.filter((role) => role !== 'SYSTEM_ADMIN'),
  READ_METRICS: [...userRoles.filter((role) => role !== 'SYSTEM_ADMIN'), 'PARTNER'],
  EXPORT_DATA: ['HCC_MANAGER', 'ANALYST', 'AUDITOR', 'PARTNER'],
  READ_CLOSES: ['HCC_MANAGER', 'ANALYST', 'AUDITOR'],
  CLOSE_PERIOD: ['HCC_MANAGER'],
  ACKNOWLEDGE_FINDING: ['HCC_MANAGER'],
  SUBMIT_DOSSIER: ['BRANCH_STAFF', 'POSTAL_MANAGER', 'HCC_OFFICER', 'HCC_MANAGER', 'PARTNER'],
  RECEIVE_DOSSIER: ['BRANCH_STAFF', 'POSTAL_MANAGER', 'HCC_OFFICER', 'HCC_MANAGER', 'PARTNER'],
  ADVANCE_DOSSIER: [
    'BRANCH_STAFF',
    'POSTAL_MANAGER',
    'HCC_OFFICER',
    'DEPARTMENT_OFFICER',
    'DEPARTMENT_LEADER',
    'HCC_MANAGER',
    'PARTNER',
  ],
  SET_FEE: ['HCC_OFFICER', 'DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER', 'HCC_MANAGER', 'PARTNER'],
  COLLECT_FEE: ['BRANCH_STAFF', 'POSTAL_MANAGER', 'HCC_OFFICER', 'HCC_MANAGER', 'PARTNER'],
  RATE_DOSSIER: ['BRANCH_STAFF', 'POSTAL_MANAGER', 'HCC_OFFICER', 'HCC_MANAGER', 'PARTNER'],
  READ_RATING_COMMENT: ['HCC_OFFICER', 'HCC_MANAGER'],
  READ_GUIDANCE: [
    'BRANCH_STAFF',
    'POSTAL_MANAGER',
    'HCC_OFFICER',
    'HCC_MANAGER',
    'ANALYST',
    'AUDITOR',
    'PARTNER',
  ],
  GUIDE: ['BRANCH_STAFF', 'POSTAL_MANAGER', 'HCC_OFFICER', 'HCC_MANAGER', 'PARTNER'],
  READ_SHIPMENTS: ['BRANCH_STAFF', 'POSTAL_MANAGER', 'HCC_OFFICER', 'HCC_MANAGER', 'AUDITOR', 'PARTNER'],
  CARRY_PAPERS: ['BRANCH_STAFF', 'POSTAL_MANAGER', 'HCC_OFFICER', 'HCC_MANAGER', 'PARTNER'],
  REVEAL_CONTACT: ['BRANCH_STAFF', 'POSTAL_MANAGER', 'HCC_OFFICER', 'HCC_MANAGER'],
  EDIT_BRANCH: ['HCC_MANAGER'],
  REVISE_PROCEDURE: ['HCC_MANAGER'],
  SET_PHASE: ['HCC_MANAGER'],
  READ_EVIDENCE: ['HCC_MANAGER', 'ANALYST', 'AUDITOR'],
  SET_THRESHOLD: ['HCC_MANAGER'],
  KEEP_REGISTERS: ['HCC_MANAGER'],
  DECIDE_PROPOSAL: ['HCC_MANAGER'],
  UPDATE_PILOT: ['HCC_MANAGER'],
  CHANGE_CALENDAR: ['HCC_MANAGER'],
  READ_IMPORTS: ['HCC_OFFICER', 'HCC_MANAGER', 'AUDITOR'],
  IMPORT_REGISTER: ['HCC_OFFICER', 'HCC_MANAGER'],
  READ_PEOPLE: ['HCC_MANAGER', 'AUDITOR', 'SYSTEM_ADMIN'],
  MANAGE_PEOPLE: ['SYSTEM_ADMIN'],
  READ_AUDIT: ['HCC_MANAGER', 'AUDITOR', 'SYSTEM_ADMIN'],
};
const everyone: Who[] = [...userRoles, 'PARTNER'];

test('every role has the permissions of the table, and no other', () => {
  for (const permission of permissions) {
    const have = everyone.filter((who) =>
      (who === 'PARTNER'
        ? permissionsOfScopes(['READ', 'WRITE', 'EXPORT'])
        : permissionsOfRole(who as never)
      ).has(permission),
    );
    expect(new Set(have), permission).toEqual(new Set(matrix[permission]));
  }
});

test('a key without the scope does not write', () => {
  const reading = permissionsOfScopes(['READ']);
  for (const writes of ['RECEIVE_DOSSIER', 'SUBMIT_DOSSIER', 'ADVANCE_DOSSIER'] as const)
    expect(reading.has(writes)).toBe(false);
  expect(permissionsOfScopes(['WRITE']).has('READ_DOSSIERS')).toBe(false);
});

const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({
    kind: type?.name === 'Query' ? 'query' : 'mutation',
    field,
  })),
);

test('every root field names a permission', () => {
  for (const { field } of roots) expect(permissions, field.name).toContain(field.extensions.allow);
});

test('every root field answers whom the table allows and refuses everybody else', async () => {
  await using office = await openOffice();
  for (const { kind, field } of roots) {
    const allow = field.extensions.allow as Permission;
    for (const who of everyone) {
      const answer = await office.ask(
        who,
        `${kind} { ${field.name}${argumentsOf(field)} ${selectionOf(field)} }`,
      );
      const refused =
        answer.errors.some(({ extensions }) => extensions.code === 'NOT_PERMITTED') ||
        answer.data?.[field.name]?.__typename === 'NotPermitted';
      const codes = answer.errors.map(({ extensions }) => extensions.code);
      expect(codes, field.name).not.toContain('FAULT');
      expect(codes, field.name).not.toContain('INVALID_REQUEST');
      expect(refused, `${field.name} ${String(who)}`).toBe(!matrix[allow].includes(who));
    }
  }
});

/** The least arguments a field takes; what they name is not there. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const needed = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  return needed.length === 0 ? '' : `(${needed.map(({ name, type }) => `${name}: ${leastOf(type)}`).join()})`;
}

function leastOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return leastOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const parts = Object.values(type.getFields());
    const needed = type.isOneOf
      ? parts.slice(-1)
      : parts.filter((part) => isNonNullType(part.type) && part.defaultValue === undefined);
    return `{${needed.map((part) => `${part.name}: ${leastOf(part.type)}`).join()}}`;
  }
  return (
    { Int: '0', Boolean: 'true', Float: '0', Date: '"2023-01-01"', DateTime: '"2023-01-01T00:00:00Z"' }[
      type.name
    ] ?? '"x"'
  );
}

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  return /^(String|Int|Boolean|Float|ID|DateTime|Date)$/.test(String(type).replace(/[[\]!]/g, ''))
    ? ''
    : '{ __typename }';
}

test('a root field without a permission does not build', async () => {
  const { default: SchemaBuilder } = await import('@pothos/core');
  const { rootPermissionPlugin } = await import('./root-permission.ts');
  const loose = new SchemaBuilder({ plugins: [rootPermissionPlugin] });
  loose.queryType({ fields: (t) => ({ open: t.string({ resolve: () => 'x' } as never) }) });
  expect(() => loose.toSchema()).toThrow('Query.open names no permission: add `allow`.');
});
