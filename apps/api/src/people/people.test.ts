import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';

const create = `mutation ($input: CreateUserInput!) {
  createUser(input: $input) { __typename ... on User { id email role active branch { code } organisation { code } } ... on Refusal { code path } }
}`;
const update = `mutation ($input: UpdateUserInput!) {
  updateUser(input: $input) { __typename ... on User { role active branch { code } organisation { code } } ... on Refusal { code path } }
}`;
const input = {
  name: 'Lê Thị Mới',
  email: 'Moi@Tram.test',
  password: 'mat-khau-moi-123',
  role: 'BRANCH_STAFF',
  branch: 'BC-HATU',
};

test('an account is opened at its branch, signs in, and is written in the audit log', async () => {
  await using office = await openOffice();
  const { data } = await office.ask('SYSTEM_ADMIN', create, { input });
  expect(data.createUser).toMatchObject({
    email: 'moi@tram.test',
    active: true,
    branch: { code: 'BC-HATU' },
    organisation: { code: 'BD_HA_LONG' },
  });
  expect((await office.signIn('moi@tram.test', input.password)).status).toBe(200);
  const audit = await office.ask('AUDITOR', '{ auditEntries(first: 1) { nodes { action actor } } }');
  expect(audit.data.auditEntries.nodes).toEqual([{ action: 'CREATE_USER', actor: 'Quản trị mẫu' }]);
});

test.each([
  ['email', { email: 'x' }],
  ['email', { email: 'quanly@tram.test' }],
  ['name', { name: ' ' }],
  ['password', { password: 'ngan' }],
  ['password', { password: 'aaaaaaaaaaaaaaaa' }],
  ['branch', { branch: null }],
  ['branch', { branch: 'BC-XYZ' }],
  ['organisation', { role: 'HCC_OFFICER', branch: null, organisation: 'BD_HA_LONG' }],
  ['organisation', { organisation: 'X' }],
])('an account is refused for its %s: %j', async (path, change) => {
  await using office = await openOffice();
  const { data } = await office.ask('SYSTEM_ADMIN', create, { input: { ...input, ...change } });
  expect(data.createUser).toEqual({
    __typename: 'InvalidInput',
    code: 'INVALID_INPUT',
    path: ['input', path],
  });
});

test('a disabled account loses its sessions, and an administrator does not lock themself out', async () => {
  await using office = await openOffice();
  const { data: people } = await office.ask('SYSTEM_ADMIN', '{ users { id role } }');
  const idOf = (role: string) => people.users.find((user: { role: string }) => user.role === role).id;
  expect((await office.ask('HCC_OFFICER', '{ viewer { name } }')).status).toBe(200);
  const { data } = await office.ask('SYSTEM_ADMIN', update, {
    input: { id: idOf('HCC_OFFICER'), active: false },
  });
  expect(data.updateUser).toMatchObject({
    active: false,
    role: 'HCC_OFFICER',
    organisation: { code: 'HCC_HA_LONG' },
  });
  expect((await office.ask('HCC_OFFICER', '{ viewer { name } }')).status).toBe(401);
  for (const change of [{ active: false }, { role: 'ANALYST' }]) {
    const own = await office.ask('SYSTEM_ADMIN', update, { input: { id: idOf('SYSTEM_ADMIN'), ...change } });
    expect(own.data.updateUser.__typename).toBe('InvalidInput');
  }
  const gone = await office.ask('SYSTEM_ADMIN', update, { input: { id: 'x', active: false } });
  expect(gone.data.updateUser).toMatchObject({ __typename: 'InvalidInput', path: ['input', 'id'] });
});

test('a new password ends the sessions of the old one', async () => {
  await using office = await openOffice();
  const { data: people } = await office.ask('SYSTEM_ADMIN', '{ users { id role email } }');
  const officer = people.users.find(({ role }: { role: string }) => role === 'HCC_OFFICER');
  await office.ask('HCC_OFFICER', '{ viewer { name } }');
  await office.ask('SYSTEM_ADMIN', update, { input: { id: officer.id, password: 'mot-mat-khau-khac' } });
  expect((await office.ask('HCC_OFFICER', '{ viewer { name } }')).status).toBe(401);
  expect((await office.signIn(officer.email)).status).toBe(401);
  expect((await office.signIn(officer.email, 'mot-mat-khau-khac')).status).toBe(200);
});
