import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openOffice, origin } from '../testing/open-office.ts';

const sample = readFileSync(new URL('../../../../prisma/data/register-sample.csv', import.meta.url));
const importRegister = `mutation ($input: ImportRegisterInput!) {
  importRegister(input: $input) {
    __typename
    ... on RegisterImport { id dryRun total accepted unchanged rejected recordedBy reportUrl findings(first: 2) { totalCount nodes { row severity code message } pageInfo { hasNextPage endCursor } } }
    ... on Refusal { code message fix }
  }
}`;

test('a register is uploaded, looked at, taken, and read again without a change', async () => {
  await using office = await openOffice();
  office.at('2026-11-23T02:00:00Z');
  const headers = await office.headersOf('HCC_OFFICER');
  const send = () =>
    office.server.fetch(
      new Request(`${origin}/api/register-files`, { method: 'POST', headers, body: sample }),
    );
  const uploaded = await send();
  expect(uploaded.status).toBe(201);
  const { upload } = (await uploaded.json()) as { upload: string };
  const ask = async (dryRun: boolean) =>
    (await office.ask('HCC_OFFICER', importRegister, { input: { fileName: 'so.csv', upload, dryRun } })).data
      .importRegister;
  const looked = await ask(true);
  expect(looked).toMatchObject({
    __typename: 'RegisterImport',
    dryRun: true,
    recordedBy: 'Cán bộ một cửa mẫu',
  });
  expect(await office.db.prisma.dossier.count()).toBe(0);
  const taken = await ask(false);
  expect(taken.accepted).toBeGreaterThan(0);
  expect(await office.db.prisma.dossier.count()).toBe(taken.accepted);
  const again = await ask(false);
  expect(again).toMatchObject({ accepted: 0, unchanged: taken.accepted });
  const report = await office.server.fetch(new Request(`${origin}${taken.reportUrl}`, { headers }));
  expect(report.headers.get('content-disposition')).toContain('attachment');
  expect((await report.text()).split('\n').length).toBeGreaterThan(taken.findings.totalCount);
});

test('a small register travels inside the request', async () => {
  await using office = await openOffice();
  office.at('2026-11-23T02:00:00Z');
  const content = Buffer.from(sample.toString('utf8').split('\n').slice(0, 20).join('\n')).toString('base64');
  const { data } = await office.ask('HCC_MANAGER', importRegister, {
    input: { fileName: 'so.csv', content, dryRun: true },
  });
  expect(data.importRegister).toMatchObject({ __typename: 'RegisterImport', total: 19 });
});

test.each([
  ['no file', {}],
  ['an expired ticket', { upload: 'A'.repeat(32) }],
  ['a way out of the folder', { upload: '../../../../etc/passwd' }],
  ['what is no register', { content: Buffer.from('xin chào').toString('base64') }],
  ['what is no base64', { content: '%%%' }],
])('%s is refused as a bad file', async (_name, change) => {
  await using office = await openOffice();
  const input = { fileName: 'so.csv', dryRun: true, ...change };
  const { data } = await office.ask('HCC_OFFICER', importRegister, { input });
  expect(data.importRegister).toMatchObject({ __typename: 'BadFile', code: 'BAD_FILE' });
});

test('files come from who may import, and from this site only', async () => {
  await using office = await openOffice();
  const send = async (headers: Record<string, string>) =>
    (
      await office.server.fetch(
        new Request(`${origin}/api/register-files`, { method: 'POST', headers, body: 'x' }),
      )
    ).status;
  const { cookie = '' } = await office.headersOf('HCC_OFFICER');
  expect(await send({})).toBe(401);
  expect(await send(await office.headersOf('BRANCH_STAFF'))).toBe(403);
  expect(await send(await office.headersOf('PARTNER'))).toBe(403);
  expect(await send({ cookie, origin: 'https://evil.example', 'x-requested-with': 'x' })).toBe(403);
  expect(await send({ cookie, origin })).toBe(403);
  const report = (who: Record<string, string>) =>
    office.server.fetch(new Request(`${origin}/api/register-imports/x/report.csv`, { headers: who }));
  expect((await report({})).status).toBe(401);
  expect((await report(await office.headersOf('ANALYST'))).status).toBe(403);
  expect((await report(await office.headersOf('AUDITOR'))).status).toBe(404);
});
