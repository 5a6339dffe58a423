import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { simulate } from '@tram-ho-so/db';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Office, openOffice, origin, type Who } from '../testing/open-office.ts';
import { runExportsOnce } from '../testing/run-exports-once.ts';

const now = '2024-03-20T10:00:00+07:00';
const asOf = '2024-03-01T00:00:00+07:00';
let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await simulate(office.db, { dossiers: 900, months: 4, seed: 5, until: new Date(now) });
}, 60_000);
beforeEach(() => office.at(now));
afterAll(() => office[Symbol.asyncDispose]());

const get = async (path: string, who: Who = 'ANALYST') =>
  office.server.fetch(new Request(`${origin}${path}`, { headers: await office.headersOf(who) }));

const request = `mutation ($input: RequestExportInput!) { requestExport(input: $input) { __typename
  ... on ExportJob { id fileName published downloadUrl } ... on Refusal { code path message } } }`;

async function asked(more: object) {
  const input = { format: 'NDJSON', purposeCode: 'DATA_SHARING', purpose: 'Công bố', asOf, ...more };
  return (await office.ask('ANALYST', request, { input })).data.requestExport;
}

async function exported(more: object): Promise<string> {
  const { id } = await asked(more);
  await runExportsOnce(office);
  const job = `query ($id: ID!) { exportJob(id: $id) { downloadUrl } }`;
  const { data } = await office.ask('ANALYST', job, { id });
  return (await get(data.exportJob.downloadUrl)).text();
}

const linesOf = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const period = { dates: { from: '2023-11-20', to: '2024-02-29' } };
const spoken = `from=2023-11-20&to=2024-02-29&asOf=${encodeURIComponent(asOf)}&purpose=x`;

test('an address streams a figure as its export writes it', async () => {
  const metric = { id: 'M01', period, by: ['BRANCH', 'MONTH'], filter: { channel: ['ONLINE', 'DIRECT'] } };
  const file = await exported({ metric });
  const answer = await get(`/api/export/metrics/M01.ndjson?${spoken}&by=BRANCH,MONTH&channel=ONLINE,DIRECT`);
  expect(answer.headers.get('content-disposition')).toBe(
    'attachment; filename="chi-tieu-M01-2024-03-01.ndjson"',
  );
  expect(await answer.text()).toBe(file);
  expect(linesOf(file).length).toBeGreaterThan(8);
});

test('an address names a quarter of the reports too', async () => {
  const named = { kind: 'QUARTER', reckoning: 'REPORT', year: 2024, nth: 1 };
  const file = await exported({ metric: { id: 'R', period: { named }, reckoning: 'REPORT' } });
  const said = `kind=QUARTER&year=2024&nth=1&reckoning=REPORT&asOf=${encodeURIComponent(asOf)}&purpose=x`;
  expect(await (await get(`/api/export/metrics/R.ndjson?${said}`)).text()).toBe(file);
});

test('what an address cannot mean is refused', async () => {
  for (const bad of [
    'metrics/M99.csv?from=2024-01-01&to=2024-01-31&purpose=x',
    'metrics/M01.pdf?from=2024-01-01&to=2024-01-31&purpose=x',
    'metrics/M01.csv?purpose=x',
    'metrics/M01.csv?from=2024-01-01&purpose=x',
    'metrics/M01.csv?from=2024-01-01&to=2024-01-31&kind=MONTH&year=2024&nth=1&purpose=x',
    'metrics/M01.csv?from=2024-01-01&to=2024-01-31&by=COLOUR&purpose=x',
    'metrics/M01.csv?from=2024-01-01&to=2024-01-31&by=DAY,MONTH&purpose=x',
    'metrics/M01.csv?from=2024-01-01&to=2024-01-31&branch=BC-NOWHERE&purpose=x',
    'metrics/M01.csv?from=2024-01-01&to=2024-01-31&status=RETURNED&purpose=x',
    'metrics/M01.csv?from=2024-01-01&to=2024-01-31',
    'metrics/M01.csv?from=2024-01-01&to=2024-01-31&by=BRANCH,FIELD,MONTH&published=true&purpose=x',
    'dossiers.csv?published=true&purpose=x',
  ])
    expect([bad, (await get(`/api/export/${bad}`)).status]).toEqual([bad, 400]);
  expect((await get(`/api/export/metrics/M01.csv?${spoken}`, 'HCC_OFFICER')).status).toBe(403);
  expect(await asked({ dossiers: {}, published: true })).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['input', 'published'],
  });
});

test('a command writes the bytes of the address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tram-figure-'));
  const out = join(folder, 'figure.csv');
  const said = ['metric', 'M01', '--format', 'csv', '--out', out, '--purpose', 'x', '--as-of', asOf];
  const dates = ['--from', '2023-11-20', '--to', '2024-02-29', '--by', 'BRANCH', '--published'];
  const script = join(import.meta.dirname, '../cli/export.ts');
  await promisify(execFile)(process.execPath, [script, ...said, ...dates], {
    env: { ...process.env, DATABASE_URL: office.db.url },
  });
  const address = await get(`/api/export/metrics/M01.csv?${spoken}&by=BRANCH&published=true`);
  expect(await readFile(out, 'utf8')).toBe(await address.text());
  await rm(folder, { recursive: true });
}, 60_000);

/** Different persons behind each line, counted from the lists of its dossiers. */
async function personsBehind(
  line: Record<string, unknown>,
  which: 'WHOLE' | 'PART' | 'REST',
): Promise<number> {
  const filter = {
    field: [line.field],
    ...(line.branch === null ? { none: ['BRANCH'] } : { branch: [line.branch] }),
  };
  const query = `query ($period: PeriodInput!, $filter: MetricFilter, $asOf: DateTime, $which: BehindPart!, $after: String) {
    drillDown(id: M01, period: $period, filter: $filter, asOf: $asOf, which: $which, first: 100, after: $after) {
      hasNextPage endCursor nodes { code } } }`;
  const codes: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await office.ask('ANALYST', query, { period, filter, asOf, which, after });
    codes.push(...data.drillDown.nodes.map(({ code }: { code: string }) => code));
    after = data.drillDown.endCursor;
    more = data.drillDown.hasNextPage;
  }
  const { rows } = await office.db.pool.query(
    `SELECT count(DISTINCT coalesce(o.id_number_index, int4send(d.id)))::int AS n FROM dossiers d
      LEFT JOIN dossier_owners o ON o.dossier_id = d.id WHERE d.code = ANY ($1)`,
    [codes],
  );
  return rows[0].n;
}

test('for publication small cells are blank, with those they would follow from, and the rest is as it was', async () => {
  const metric = { id: 'M01', period, by: ['FIELD', 'BRANCH'] };
  const plain = linesOf(await exported({ metric }));
  const shown = linesOf(await exported({ metric, published: true }));
  const entry = await office.db.prisma.auditEntry.findFirst({
    where: { action: 'REQUEST_EXPORT' },
    orderBy: { id: 'desc' },
  });
  expect(entry?.details).toMatchObject({ published: true });
  expect(shown.length).toBe(plain.length);
  const kinds = Object.groupBy(shown, (line) => String(line.shown));
  expect(Object.keys(kinds).toSorted()).toEqual(['ALL', 'DENOMINATOR', 'NOTHING']);
  for (const [index, line] of shown.entries()) {
    const { shown: kind, ...told } = line;
    const whole = plain[index] ?? {};
    const blank = { value: null, numerator: null, low: null, high: null };
    if (kind === 'ALL') expect(told).toEqual(whole);
    if (kind === 'DENOMINATOR') expect(told).toEqual({ ...whole, ...blank, median: null, p90: null });
    if (kind === 'NOTHING') expect(told).toMatchObject({ ...blank, denominator: null, few: null });
    if (told.scope === 'TOTAL' || kind === 'NOTHING') continue;
    const counts = [await personsBehind(line, 'WHOLE')];
    if (kind === 'ALL') counts.push(await personsBehind(line, 'PART'), await personsBehind(line, 'REST'));
    expect([told.field, told.branch, counts.filter((n) => n > 0 && n < 5)]).toEqual([
      told.field,
      told.branch,
      [],
    ]);
  }
  const sum = (lines: readonly Record<string, unknown>[]) =>
    lines.reduce((all, { denominator }) => all + Number(denominator ?? 0), 0);
  const [total, ...rows] = shown;
  expect(Number(total?.denominator) - sum(rows)).toBeGreaterThanOrEqual(5);
}, 120_000);
