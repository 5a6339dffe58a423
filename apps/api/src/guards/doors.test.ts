import { expect, test } from 'vitest';
import { openOffice, origin } from '../testing/open-office.ts';

const question = { query: '{ viewer { name } }' };

async function codeOf(response: Response): Promise<unknown> {
  const answer = (await response.json()) as { errors?: { extensions?: { code?: unknown } }[] };
  return answer.errors?.[0]?.extensions?.code;
}

test('nobody is answered before saying who asks, whatever the question', async () => {
  await using office = await openOffice();
  for (const body of [question, { query: '{' }, { query: '{ __schema { types { name } } }' }, 'no json']) {
    const response = await office.post('/graphql', body);
    expect([response.status, await codeOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
  }
  for (const authorization of [
    'Bearer ths_abcdef01_x',
    `Bearer ths_abcdef01_${'B'.repeat(43)}`,
    'Basic eDp4',
  ]) {
    expect((await office.post('/graphql', question, { authorization })).status).toBe(401);
  }
});

test('only JSON by POST comes in', async () => {
  await using office = await openOffice();
  const key = await office.headersOf('PARTNER');
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
  ]) {
    expect(
      (await office.post('/graphql', 'query={viewer{name}}', { ...key, 'content-type': type })).status,
    ).toBe(415);
  }
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const request = new Request(`${origin}/graphql?query={viewer{name}}`, { method, headers: key });
    expect((await office.server.fetch(request)).status).toBe(405);
  }
  const page = await office.server.fetch(
    new Request(`${origin}/graphql`, { headers: { accept: 'text/html' } }),
  );
  expect(page.headers.get('content-type')).toContain('text/html');
});

test('a cookie from another site is not served, and one needs the header', async () => {
  await using office = await openOffice();
  const { cookie = '' } = await office.headersOf('HCC_MANAGER');
  const good = { cookie, origin, 'x-requested-with': 'test' };
  expect((await office.post('/graphql', question, good)).status).toBe(200);
  const foreign = await office.post('/graphql', question, { ...good, origin: 'https://evil.example' });
  expect([foreign.status, await codeOf(foreign)]).toEqual([403, 'FOREIGN_ORIGIN']);
  const bare = await office.post('/graphql', question, { cookie, origin });
  expect([bare.status, await codeOf(bare)]).toEqual([403, 'CSRF_HEADER_MISSING']);
});

test('floods are refused before anything runs, in little time', async () => {
  await using office = await openOffice();
  const floods = {
    aliases: `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
    depth: `{ dossiers { nodes ${'{ branch { ward '.repeat(0)} { timeline { branch { postalUnit { id } } } nextSteps { refusal { ... on Refusal { ... on Refusal { ... on Refusal { ... on Refusal { ... on Refusal { ... on Refusal { ... on Refusal { ... on Refusal { code } } } } } } } } } } } } }`,
    directives: `{ viewer ${'@skip(if: false) '.repeat(6)} { name } }`,
    tokens: `{ viewer { ${'name '.repeat(2100)} } }`,
    fragments: `{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }`,
    cost: `{ dossiers(first: 100) { nodes { timeline { branch { phases } } nextSteps { reasons { code } } clock { segments { startedBy { branch { phases } } } } } edges { node { timeline { branch { phases } } } } } }`,
  };
  for (const [name, query] of Object.entries(floods)) {
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const started = performance.now();
      const { data, errors } = await office.ask('HCC_MANAGER', query);
      times.push(performance.now() - started);
      expect([name, data ?? null, errors.length > 0]).toEqual([name, null, true]);
      expect(errors[0]?.extensions.code, name).not.toBe('FAULT');
    }
    expect(Math.min(...times), name).toBeLessThan(100);
  }
});

test('a body longer than 256 KiB is cut off, said or unsaid', async () => {
  await using office = await openOffice();
  const key = await office.headersOf('PARTNER');
  const long = JSON.stringify({ ...question, variables: { x: 'x'.repeat(270_000) } });
  expect((await office.post('/graphql', long, key)).status).toBe(413);
  const stream = new Blob([long]).stream();
  const request = new Request(`${origin}/graphql`, {
    method: 'POST',
    headers: { ...key, 'content-type': 'application/json' },
    body: stream,
    duplex: 'half',
  } as RequestInit);
  expect((await office.server.fetch(request)).status).toBe(413);
});

test('a NUL, a broken character or an endless text is refused by name; marks are composed', async () => {
  await using office = await openOffice();
  const find = `query ($search: String) { branches(filter: { search: $search }) { code } }`;
  for (const search of ['a\0b', '\ud800', 'x'.repeat(4001)]) {
    const { errors } = await office.ask('PARTNER', find, { search });
    expect(errors[0]?.extensions.code).toBe('UNUSABLE_TEXT');
  }
  const literal = await office.ask('PARTNER', '{ branches(filter: { search: "a\\u0000b" }) { code } }');
  expect(literal.errors[0]?.extensions.code).toBe('UNUSABLE_TEXT');
  const { data } = await office.ask('PARTNER', find, { search: 'Hà Tu'.normalize('NFD') });
  expect(data.branches.map(({ code }: { code: string }) => code)).toContain('BC-HATU');
});

test('a fault is masked under its request id and logged without its message', async () => {
  await using office = await openOffice();
  const { prisma } = office.db;
  await prisma.$executeRawUnsafe('ALTER TABLE audit_entries RENAME TO audit_gone');
  const { errors, headers } = await office.ask('AUDITOR', '{ auditEntries { nodes { id } } }');
  const requestId = headers.get('x-request-id');
  expect(errors[0]?.extensions).toEqual({ code: 'FAULT', requestId });
  expect(errors[0]?.message).not.toContain('audit');
  expect(office.logged.some((line) => line.includes(String(requestId)) && line.includes('"fault"'))).toBe(
    true,
  );
});

test('field names are not suggested, and what is wrong comes under a code', async () => {
  await using office = await openOffice();
  const { errors } = await office.ask('PARTNER', '{ dossierz { nodes { code } } }');
  expect(errors[0]?.message).not.toContain('dossiers');
  expect(errors[0]?.extensions.code).toBeTruthy();
});

test('every answer carries what keeps a browser safe', async () => {
  await using office = await openOffice();
  for (const path of ['/', '/livez', '/readyz', '/graphql', '/api/auth/get-session']) {
    const { headers } = await office.server.fetch(new Request(`${origin}${path}`));
    expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('x-request-id'), path).toBeTruthy();
  }
});

test('in production there is no GraphiQL', async () => {
  await using office = await openOffice({ development: false });
  const response = await office.server.fetch(
    new Request(`${origin}/graphql`, { headers: { accept: 'text/html' } }),
  );
  expect(response.status).toBe(401);
});
