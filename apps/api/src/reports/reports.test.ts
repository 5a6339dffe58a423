import { simulate } from '@tram-ho-so/db';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { openOffice, origin } from '../testing/open-office.ts';
import { textOf } from '../testing/pdf-text.ts';
import { firstMoment } from '../testing/sample-office.ts';

const report = `query ($form: ReportForm!, $period: PeriodInput!, $rows: ReportRowsOf!) {
  report(form: $form, period: $period, rows: $rows) {
    columns { number behind { metric which channel returnChannel } } rows { code label { vi } cells } total { cells }
    imbalances { column } simulated
  } }`;
const period = { named: { kind: 'MONTH', reckoning: 'REPORT', year: 2023, nth: 10 } };
const days = 'from=2023-09-15&to=2023-10-14';

async function openPilot() {
  const office = await openOffice();
  await simulate(office.db, { dossiers: 500, months: 5, seed: 41, until: firstMoment });
  return office;
}

test('II.06a adds up, marks what is simulated, and each digit opens its dossiers', async () => {
  await using office = await openPilot();
  const { data } = await office.ask('HCC_MANAGER', report, { form: 'FORM_06A', period, rows: 'FIELD' });
  const { columns, rows, total, imbalances, simulated } = data.report;
  expect(imbalances).toEqual([]);
  expect(simulated).toBeGreaterThan(50);
  expect(rows.length).toBeGreaterThan(5);
  const drill = `query ($id: MetricId!, $period: PeriodInput!, $filter: MetricFilter, $which: BehindPart!) {
    drillDown(id: $id, period: $period, filter: $filter, which: $which) { totalCount } }`;
  for (const [nth, { number, behind }] of columns.entries()) {
    expect(total.cells[nth]).toBe(
      rows.reduce((sum: number, row: { cells: number[] }) => sum + (row.cells[nth] ?? 0), 0),
    );
    const [row] = rows;
    const { metric, which, channel, returnChannel } = behind;
    const filter = {
      field: [row.code],
      ...(channel && { channel }),
      ...(returnChannel && { returnChannel }),
    };
    const list = await office.ask('HCC_MANAGER', drill, { id: metric, period, filter, which });
    expect([number, list.data.drillDown.totalCount]).toEqual([number, row.cells[nth]]);
  }
});

test('the workbook read by another program and the PDF hold the numbers of the API', async () => {
  await using office = await openPilot();
  const { data } = await office.ask('HCC_MANAGER', report, { form: 'FORM_06A', period, rows: 'FIELD' });
  const get = async (path: string) =>
    office.server.fetch(new Request(`${origin}${path}`, { headers: await office.headersOf('HCC_MANAGER') }));
  const xlsx = await get(`/api/reports/06a.xlsx?${days}`);
  expect(xlsx.status).toBe(200);
  const sheets = await readExcelFile(Buffer.from(await xlsx.arrayBuffer()));
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    'Biểu',
    'Kiểm tra chéo',
    'Thay đổi từ lần nộp trước',
    'Hồ sơ làm thay đổi',
    'Ghi chú',
  ]);
  const body = sheets[0]?.data.slice(9) ?? [];
  expect(body.map((row) => row.slice(2))).toEqual(
    [...data.report.rows, data.report.total].map(({ cells }: { cells: number[] }) => cells),
  );
  expect(JSON.stringify(sheets[4]?.data)).toContain('HỒ SƠ MÔ PHỎNG');
  const pdf = await get(`/api/reports/06a.pdf?${days}&rows=FIELD`);
  const text = (await textOf(new Uint8Array(await pdf.arrayBuffer()))).join(' ');
  expect(text).toContain('II.06a/VPCP/KSTT');
  expect(text).toContain('MÔ PHỎNG');
  for (const path of [
    '/api/reports/06a.pdf?from=2023-10-14&to=2023-09-15',
    '/api/reports/07b.xlsx?from=2023-01-01&to=2023-01-31',
  ]) {
    expect((await get(path)).status).toBe(400);
  }
});

test('the postal report has its three counts', async () => {
  await using office = await openPilot();
  const { data } = await office.ask('AUDITOR', report, { form: 'POSTAL', period, rows: 'POSTAL_UNIT' });
  expect(data.report.columns.map(({ number }: { number: number }) => number)).toEqual([3, 4, 5]);
  const again = await office.db.pool.query(
    `SELECT count(*) FILTER (WHERE accepted_at >= $1 AND accepted_at < $2 AND channel = 'POSTAL')::int AS a,
       count(*) FILTER (WHERE returned_at >= $1 AND returned_at < $2 AND return_channel = 'HOME_BCCI')::int AS b,
       count(*) FILTER (WHERE accepted_at >= $1 AND accepted_at < $2 AND return_channel = 'HOME_BCCI')::int AS c FROM dossiers`,
    ['2023-09-14T17:00:00Z', '2023-10-14T17:00:00Z'],
  );
  const { a, b, c } = again.rows[0];
  expect(data.report.total.cells).toEqual([a, b, c]);
  expect(a + b + c).toBeGreaterThan(0);
});
