import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Office, openOffice, origin } from '../testing/open-office.ts';

const manager = 'quanly@tram.test';

const cookieIn = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

async function nameSeen(office: Office, cookie: string): Promise<unknown> {
  const headers = { cookie, origin, 'x-requested-with': 'test' };
  const response = await office.post('/graphql', { query: '{ viewer { name role permissions } }' }, headers);
  return response.status === 200
    ? ((await response.json()) as { data: { viewer: { name: string } } }).data.viewer.name
    : response.status;
}

test('a person signs in, is known, and signs out', async () => {
  await using office = await openOffice();
  const answer = await office.signIn(manager);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  const cookie = cookieIn(answer);
  expect(await nameSeen(office, cookie)).toBe('Quản lý HCC mẫu');
  await office.post('/api/auth/sign-out', {}, { cookie, origin });
  expect(await nameSeen(office, cookie)).toBe(401);
});

test('a wrong password and an unknown address get the same answer', async () => {
  await using office = await openOffice();
  const wrong = await office.signIn(manager, 'sai-mat-khau-roi');
  const unknown = await office.signIn('khong-co@tram.test');
  expect([wrong.status, await wrong.json()]).toEqual([unknown.status, await unknown.json()]);
  expect(wrong.status).toBe(401);
});

test('nobody signs up, and only the routes in use are there', async () => {
  await using office = await openOffice();
  const person = { email: 'moi@tram.test', password: 'mat-khau-moi-123', name: 'Người mới' };
  for (const path of ['/sign-up/email', '/update-user', '/delete-user', '/forget-password', '/error']) {
    expect((await office.post(`/api/auth${path}`, person, { origin })).status, path).toBe(404);
  }
  expect(await office.db.prisma.user.count({ where: { email: person.email } })).toBe(0);
});

test('a disabled account is refused at its next request and at sign-in', async () => {
  await using office = await openOffice();
  const cookie = cookieIn(await office.signIn(manager));
  await office.db.prisma.user.update({ where: { email: manager }, data: { active: false } });
  expect(await nameSeen(office, cookie)).toBe(401);
  const again = await office.signIn(manager);
  expect([again.status, await again.json()]).toMatchObject([403, { code: 'ACCOUNT_DISABLED' }]);
});

test('a role taken away is gone at the next request', async () => {
  await using office = await openOffice();
  const audit = '{ auditEntries { nodes { id } } }';
  expect((await office.ask('HCC_MANAGER', audit)).errors).toEqual([]);
  await office.db.prisma.user.update({ where: { email: manager }, data: { role: 'ANALYST' } });
  const { cookie = '' } = await office.headersOf('HCC_MANAGER');
  const headers = { cookie, origin, 'x-requested-with': 'test' };
  const response = await office.post('/graphql', { query: audit }, headers);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_PERMITTED' } }] });
});

test('guesses stop at an account after five from one address, and its neighbours are served', async () => {
  await using office = await openOffice();
  const answers = [];
  for (let n = 0; n < 7; n++) answers.push((await office.signIn(manager, `sai-lan-thu-${n}-roi`)).status);
  expect(answers).toEqual([401, 401, 401, 401, 401, 429, 429]);
  expect((await office.signIn(manager)).status).toBe(429);
  expect((await office.signIn('motcua@tram.test')).status).toBe(200);
  expect((await office.signIn(manager, undefined, '10.9.9.9')).status).toBe(200);
});

test('a key is refused once it is disabled or has expired', async () => {
  await using office = await openOffice();
  const create = `mutation ($input: CreateApiKeyInput!) {
    createApiKey(input: $input) { __typename ... on CreatedApiKey { secret key { id prefix scopes organisation { code } } } ... on Refusal { code path } }
  }`;
  const input = {
    name: 'VNPost',
    organisation: 'BD_HA_LONG',
    scopes: ['READ'],
    expiresAt: '2023-12-01T00:00:00Z',
  };
  const { data } = await office.ask('SYSTEM_ADMIN', create, { input });
  const { secret, key } = data.createApiKey;
  const who = { key: secret };
  const viewer = '{ viewer { kind scopes organisation { code } permissions } }';
  expect((await office.ask(who, viewer)).data.viewer).toMatchObject({
    kind: 'PARTNER',
    scopes: ['READ'],
    organisation: { code: 'BD_HA_LONG' },
  });
  expect(JSON.stringify(await office.db.prisma.apiKey.findMany())).not.toContain(secret.split('_')[2]);
  office.at('2023-12-01T00:00:00Z');
  expect((await office.ask(who, viewer)).status).toBe(401);
  office.at('2023-11-20T02:00:00Z');
  const disable = `mutation ($id: ID!) { disableApiKey(id: $id) { __typename ... on ApiKey { disabledAt } ... on Refusal { code } } }`;
  expect(
    (await office.ask('SYSTEM_ADMIN', disable, { id: key.id })).data.disableApiKey.disabledAt,
  ).toBeTruthy();
  expect((await office.ask(who, viewer)).status).toBe(401);
  expect((await office.ask('SYSTEM_ADMIN', disable, { id: 'x' })).data.disableApiKey.code).toBe(
    'INVALID_INPUT',
  );
  for (const change of [
    { organisation: 'X' },
    { scopes: [] },
    { expiresAt: '2020-01-01T00:00:00Z' },
    { name: '' },
  ]) {
    const refused = await office.ask('SYSTEM_ADMIN', create, { input: { ...input, ...change } });
    expect(refused.data.createApiKey.__typename, JSON.stringify(change)).toBe('InvalidInput');
  }
});

test('with one-time codes on, a password alone opens nothing', async () => {
  await using office = await openOffice();
  const cookie = cookieIn(await office.signIn(manager));
  const enabled = await office.post(
    '/api/auth/two-factor/enable',
    { password: 'mat-khau-de-thu-1' },
    { cookie, origin },
  );
  const { totpURI } = (await enabled.json()) as { totpURI: string };
  const verified = await office.post(
    '/api/auth/two-factor/verify-totp',
    { code: codeOf(totpURI) },
    { cookie, origin },
  );
  expect(verified.status).toBe(200);
  const first = await office.signIn(manager);
  expect(await first.clone().json()).toMatchObject({ twoFactorRedirect: true });
  const half = cookieIn(first);
  expect(await nameSeen(office, half)).toBe(401);
  const second = await office.post(
    '/api/auth/two-factor/verify-totp',
    { code: codeOf(totpURI) },
    { cookie: half, origin },
  );
  expect(await nameSeen(office, cookieIn(second))).toBe('Quản lý HCC mẫu');
});

/** The code an authenticator app would show now (RFC 6238). */
function codeOf(uri: string): string {
  const secret = base32(new URL(uri).searchParams.get('secret') ?? '');
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', secret).update(step).digest();
  const at = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function base32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text.replace(/=+$/, '')]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
