import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createKey, simulate } from '@tram-ho-so/db';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Office, openOffice, origin, type Who } from '../testing/open-office.ts';
import { runExportsOnce, startExporter } from '../testing/run-exports-once.ts';

const now = '2024-03-20T10:00:00+07:00';
let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await simulate(office.db, { dossiers: 1_500, months: 4, seed: 3, until: new Date(now) });
}, 60_000);
beforeEach(() => office.at(now));
afterAll(() => office[Symbol.asyncDispose]());

const fields = `id state format rowsExpected rowsWritten bytes sha256 fileName downloadUrl expiresAt mine conditions { name values }`;
const request = `mutation ($input: RequestExportInput!) { requestExport(input: $input) { __typename
  ... on ExportJob { ${fields} } ... on Refusal { code path message } } }`;
const purpose = { purposeCode: 'RESEARCH', purpose: 'Đánh giá giai đoạn I' };

async function ask(more: object = {}, who: Who = 'ANALYST') {
  const input = { dossiers: {}, format: 'CSV', ...purpose, ...more };
  const { data, errors } = await office.ask(who, request, { input });
  return errors[0]?.extensions ?? data.requestExport;
}

const read = async (id: string, who: Who = 'ANALYST') =>
  (await office.ask(who, `query ($id: ID!) { exportJob(id: $id) { ${fields} } }`, { id })).data.exportJob;

const get = async (path: string, who: Who = 'ANALYST', headers: object = {}) =>
  office.server.fetch(
    new Request(`${origin}${path}`, { headers: { ...(await office.headersOf(who)), ...headers } }),
  );

async function exported(more: object = {}) {
  const { id, ...queued } = await ask(more);
  expect(queued).toMatchObject({ state: 'QUEUED' });
  await runExportsOnce(office);
  const job = await read(id);
  const response = await get(job.downloadUrl);
  return { job, response, bytes: Buffer.from(await response.arrayBuffer()) };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const audited = (action: string) =>
  office.db.prisma.auditEntry.findMany({ where: { action }, orderBy: { id: 'asc' } });

test('an export is written while the caller does something else, and fetched when it is done', async () => {
  const queued = await ask();
  expect(queued).toMatchObject({
    __typename: 'ExportJob',
    state: 'QUEUED',
    rowsWritten: 0,
    downloadUrl: null,
    mine: true,
  });
  await runExportsOnce(office);
  const job = await read(queued.id);
  const rows = await office.db.prisma.dossier.count();
  expect(job).toMatchObject({
    state: 'DONE',
    rowsExpected: rows,
    rowsWritten: rows,
    fileName: 'ho-so-2024-03-20.csv',
  });
  expect(job.expiresAt).toBe('2024-03-27T10:00:00.000+07:00');
  const response = await get(job.downloadUrl);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="ho-so-2024-03-20.csv"');
  expect([response.headers.get('content-length'), response.headers.get('x-content-sha256')]).toEqual([
    String(job.bytes),
    job.sha256,
  ]);
  expect([bytes.length, sha256(bytes)]).toEqual([job.bytes, job.sha256]);
  expect(bytes.toString().trimEnd().split('\r\n').length).toBe(rows + 1);
  expect((await audited('REQUEST_EXPORT')).at(-1)).toMatchObject({
    reason: purpose.purpose,
    subjectType: 'EXPORT',
  });
  expect((await audited('DOWNLOAD_EXPORT')).at(-1)).toMatchObject({ reason: purpose.purpose });
});

test('every format is written with every row, and the same of it gives the same bytes', async () => {
  const rows = await office.db.prisma.dossier.count();
  for (const format of ['CSV', 'NDJSON', 'XLSX', 'PARQUET'] as const)
    for (const packaged of [false, true]) {
      const first = await exported({ format, packaged });
      const second = packaged ? await exported({ format, packaged }) : first;
      expect(first.job, format).toMatchObject({ state: 'DONE', rowsWritten: rows });
      expect(second.job.sha256, format).toBe(first.job.sha256);
      expect(sha256(first.bytes)).toBe(first.job.sha256);
    }
}, 60_000);

test('a range of bytes goes on where a download broke off', async () => {
  const { job, bytes } = await exported();
  const rest = await get(job.downloadUrl, 'ANALYST', { range: 'bytes=100-' });
  expect([rest.status, rest.headers.get('content-range')]).toEqual([
    206,
    `bytes 100-${job.bytes - 1}/${job.bytes}`,
  ]);
  expect(Buffer.from(await rest.arrayBuffer()).equals(bytes.subarray(100))).toBe(true);
  expect((await get(job.downloadUrl, 'ANALYST', { range: `bytes=${job.bytes}-` })).status).toBe(416);
});

test('what cannot be exported is refused before anything is written', async () => {
  const before = await office.db.prisma.exportJob.count();
  expect(await ask({ purpose: '  ' })).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'purpose'] });
  expect(await ask({ purpose: 'Gọi 0912 345 678' })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await ask({ asOf: '2024-03-21T00:00:00+07:00' })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await ask({ dossiers: { branch: ['BC-XYZ'] } })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await ask({ dossiers: { branch: [] } })).toMatchObject({ code: 'INVALID_INPUT' });
  const days = { submittedFrom: '2024-03-02', submittedTo: '2024-03-01' };
  expect(await ask({ dossiers: days })).toMatchObject({ code: 'INVALID_INPUT' });
  for (const who of ['BRANCH_STAFF', 'HCC_OFFICER', 'SYSTEM_ADMIN'] as const)
    expect(await ask({}, who)).toMatchObject({ code: 'NOT_PERMITTED' });
  expect(await office.db.prisma.exportJob.count()).toBe(before);
});

test('a repeated request gets the same export, and another under its key is refused', async () => {
  const first = await ask({ idempotencyKey: 'tháng-3'.normalize('NFD').replaceAll(/[^\w-]/g, '') });
  const key = { idempotencyKey: 'xuat-thang-3' };
  const [one, two] = [await ask(key), await ask(key)];
  expect(two.id).toBe(one.id);
  expect(one.id).not.toBe(first.id);
  expect(await ask({ ...key, format: 'XLSX' })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  await runExportsOnce(office);
});

test('nobody fills the queue', async () => {
  const jobs = [];
  for (let nth = 0; nth < 5; nth += 1) jobs.push(await ask());
  expect(await ask()).toMatchObject({ code: 'TOO_MANY_EXPORTS' });
  expect(await ask({}, 'HCC_MANAGER')).toMatchObject({ state: 'QUEUED' });
  await runExportsOnce(office);
});

test('an export that waits or runs is called off, and keeps no file', async () => {
  const cancel = `mutation ($id: ID!) { cancelExport(id: $id) { __typename ... on ExportJob { state } ... on Refusal { code } } }`;
  const { id } = await ask();
  expect((await office.ask('HCC_MANAGER', cancel, { id })).data.cancelExport).toMatchObject({
    code: 'UNKNOWN_EXPORT',
  });
  expect((await office.ask('ANALYST', cancel, { id })).data.cancelExport).toEqual({
    __typename: 'ExportJob',
    state: 'CANCELLED',
  });
  expect((await office.ask('ANALYST', cancel, { id })).data.cancelExport).toMatchObject({
    code: 'EXPORT_ENDED',
  });
  const running = await ask();
  const exporter = startExporter(office);
  exporter.turn();
  while ((await read(running.id)).state === 'QUEUED') await pause();
  const { state } = (await office.ask('ANALYST', cancel, { id: running.id })).data.cancelExport;
  expect(state).toBe('CANCELLED');
  await exporter.stop();
  expect((await read(running.id)).state).toBe('CANCELLED');
  const publicId = Buffer.from(running.id, 'base64url').toString().slice('ExportJob:'.length);
  expect(readdirSync(office.exportDir).filter((name) => name.startsWith(publicId))).toEqual([]);
  expect((await get(`/api/exports/${publicId}`)).status).toBe(410);
  expect((await audited('CANCEL_EXPORT')).length).toBe(2);
});

test('a file whose days are over is deleted', async () => {
  const { job } = await exported();
  office.at('2024-03-28T10:00:00+07:00');
  const { id } = await ask();
  await runExportsOnce(office);
  expect(await read(job.id)).toMatchObject({ state: 'EXPIRED', downloadUrl: null });
  expect((await get(job.downloadUrl)).status).toBe(410);
  expect((await read(id)).state).toBe('DONE');
});

test('an export under way when the server ends is taken up again from the start', async () => {
  const { id } = await ask();
  await office.db.prisma.exportJob.updateMany({
    where: { state: 'QUEUED' },
    data: { state: 'RUNNING', rowsWritten: 7 },
  });
  await runExportsOnce(office);
  expect(await read(id)).toMatchObject({
    state: 'DONE',
    rowsWritten: await office.db.prisma.dossier.count(),
  });
  const stopped = await ask();
  const exporter = startExporter(office);
  exporter.turn();
  while ((await read(stopped.id)).state === 'QUEUED') await pause();
  await exporter.stop();
  expect((await read(stopped.id)).state).toMatch(/QUEUED|DONE/);
  await runExportsOnce(office);
  expect((await read(stopped.id)).state).toBe('DONE');
});

test('one sees one’s own exports; who reads the audit log sees all', async () => {
  const { job } = await exported();
  expect(await read(job.id, 'PARTNER')).toBeNull();
  expect((await get(job.downloadUrl, 'PARTNER')).status).toBe(404);
  expect(await read(job.id, 'AUDITOR')).toMatchObject({ state: 'DONE', mine: false });
  expect((await get(job.downloadUrl, 'AUDITOR')).status).toBe(200);
  expect((await get(job.downloadUrl, 'BRANCH_STAFF')).status).toBe(403);
  const list = `query ($all: Boolean!) { exportJobs(first: 2, everybody: $all) { nodes { mine } pageInfo { hasNextPage } } }`;
  expect((await office.ask('AUDITOR', list, { all: false })).data.exportJobs.nodes).toEqual([]);
  const { nodes, pageInfo } = (await office.ask('AUDITOR', list, { all: true })).data.exportJobs;
  expect([nodes.length, pageInfo.hasNextPage]).toEqual([2, true]);
});

test('an address streams the same bytes as an export, with the purpose recorded', async () => {
  const asOf = encodeURIComponent('2024-03-01T00:00:00+07:00');
  const { job } = await exported({
    asOf: '2024-03-01T00:00:00+07:00',
    project: 'Đề tài A',
    dossiers: { channel: ['ONLINE'] },
  });
  const said = `asOf=${asOf}&channel=ONLINE&project=${encodeURIComponent('Đề tài A')}`;
  const response = await get(
    `/api/export/dossiers.csv?${said}&purpose=${encodeURIComponent(purpose.purpose)}`,
  );
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(sha256(Buffer.from(await response.arrayBuffer()))).toBe(job.sha256);
  expect((await audited('STREAM_EXPORT')).at(-1)).toMatchObject({ reason: purpose.purpose });
  for (const bad of [
    'dossiers.csv',
    'dossiers.csv?purpose=x&name=An',
    'dossiers.pdf?purpose=x',
    'dossiers.csv?purpose=x&asOf=2030-01-01T00:00:00Z',
  ])
    expect((await get(`/api/export/${bad}`)).status, bad).toBe(400);
  expect((await get('/api/export/dossiers.csv?purpose=x', 'HCC_OFFICER')).status).toBe(403);
});

test('a key exports the dossiers of its organisation', async () => {
  const { organisations } = await office.db.pilotBook.current();
  const organisationId = organisations.byCode.get('BD_HA_LONG')?.id ?? 0;
  const asked = { name: 'Bưu điện', organisationId, scopes: ['EXPORT' as const], expiresAt: null };
  const { secret } = await createKey(office.db, asked, { userId: null, keyId: null }, new Date(now));
  const response = await get('/api/export/dossiers.ndjson?purpose=x', { key: secret });
  const lines = (await response.text()).split('\n').filter((line) => line !== '');
  expect(lines.length).toBe(await office.db.prisma.dossier.count({ where: { organisationId } }));
});

test('a figure is exported with the values the API gives for it', async () => {
  const period = { dates: { from: '2024-01-01', to: '2024-03-19' } };
  const metric = { id: 'M01', period, by: ['FIELD', 'MONTH'] };
  const { job, bytes } = await exported({ dossiers: null, metric, format: 'NDJSON' });
  const lines = bytes
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const answer = await office.ask(
    'ANALYST',
    `query ($period: PeriodInput!) { metric(id: M01, period: $period, by: [FIELD, MONTH]) {
      total { value numerator denominator low high } rows { keys { code } days { from to } value numerator denominator low high } } }`,
    { period },
  );
  const { total, rows } = answer.data.metric;
  expect(job).toMatchObject({ fileName: 'chi-tieu-M01-2024-03-20.ndjson', rowsWritten: rows.length + 1 });
  expect(lines[0]).toMatchObject({ metric: 'M01', scope: 'TOTAL', field: null, month: null, ...total });
  expect(rows.length).toBeGreaterThan(5);
  for (const [index, { keys, days, ...figures }] of rows.entries())
    expect(lines[index + 1]).toMatchObject({
      scope: 'PART',
      field: keys[0].code,
      month: keys[1].code,
      ...days,
      ...figures,
    });
});

test('an export is of dossiers or of a figure, and a figure is refused where its query is', async () => {
  const period = { dates: { from: '2024-01-01', to: '2024-03-19' } };
  const metric = { id: 'M01', period };
  expect(await ask({ metric })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await ask({ dossiers: null })).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await ask({ dossiers: null, metric: { ...metric, by: ['DAY', 'MONTH'] } })).toMatchObject({
    code: 'INVALID_INPUT',
  });
});

test('no owner, code or note leaves with the rows', async () => {
  const { bytes } = await exported({ format: 'NDJSON' });
  const text = bytes.toString().replaceAll(/"h[\da-f]{24}"/g, '');
  const dossiers = await office.db.prisma.dossier.findMany({ select: { code: true } });
  expect(dossiers.filter(({ code }) => text.includes(code))).toEqual([]);
  expect(/\d{9}|@/.exec(text)?.[0]).toBeUndefined();
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
