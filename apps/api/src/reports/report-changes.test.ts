import { createHash } from 'node:crypto';
import { simulate } from '@tram-ho-so/db';
import { reportForms } from '@tram-ho-so/domain/reports';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { receiveAt, stepAt } from '../testing/counter.ts';
import { type Office, openOffice, origin } from '../testing/open-office.ts';
import { firstMoment } from '../testing/sample-office.ts';
import { changesSince } from './report-changes.ts';

const period = { named: { kind: 'MONTH', reckoning: 'REPORT', year: 2023, nth: 10 } };
const form = { form: 'FORM_06A', period, rows: 'FIELD' };
const days = 'from=2023-09-15&to=2023-10-14';
const handedInFrom = firstMoment.toISOString();

const report = `query ($form: ReportForm!, $period: PeriodInput!, $rows: ReportRowsOf!, $asOf: DateTime) {
  report(form: $form, period: $period, rows: $rows, asOf: $asOf) {
    asOf rows { code cells } total { cells } columns { number } imbalances { column }
    submission { asOf closeVersion } changes { code isTotal column submitted now }
    moved { totalCount nodes { code rowCode before after events { kind occurredAt recordedAt } } }
    closedVersion closedAsOf closedSha256 closeSaid { vi } } }`;
const submit = `mutation ($input: SubmitReportInput!) { submitReport(input: $input) {
  __typename ... on ReportSubmission { asOf sha256 closeVersion submittedBy note } ... on Refusal { code } } }`;
const submissions = `query ($form: ReportForm!, $period: PeriodInput!, $rows: ReportRowsOf!) {
  reportSubmissions(form: $form, period: $period, rows: $rows) { asOf submittedAt submittedBy closeVersion sha256 note } }`;
const close = `mutation ($input: ClosePeriodInput!) { closePeriod(input: $input) { ... on PeriodClose { version sha256 } } }`;

async function openPilot() {
  const office = await openOffice();
  await simulate(office.db, { dossiers: 300, months: 5, seed: 41, until: firstMoment });
  const early = await receiveAt(office, '2023-09-20 09:00', '2.000635');
  office.at(handedInFrom);
  return { office, early };
}

/** Told after the form was handed in: one dossier more, received inside the period, and an earlier one withdrawn inside it. */
async function tellLate(office: Office, early: { readonly id: string }) {
  const more = { occurredAt: '2023-09-25T09:00:00+07:00' };
  const late = await receiveAt(office, '2023-11-21 09:00', '2.000635', more);
  const withdrawn = await stepAt(office, '2023-11-21 10:00', 'HCC_OFFICER', early.id, {
    step: 'WITHDRAWN',
    occurredAt: '2023-10-02T09:00:00+07:00',
  });
  expect([late.__typename, withdrawn.__typename, withdrawn.status]).toEqual([
    'Dossier',
    'Dossier',
    'WITHDRAWN',
  ]);
  return late as { readonly code: string };
}

test('what moved since a form was handed in is told cell by cell, with the dossiers and the late events', async () => {
  const { office, early } = await openPilot();
  await using _ = office;
  const first = await office.ask('HCC_MANAGER', submit, {
    input: { ...form, asOf: handedInFrom, note: 'Gửi Văn phòng UBND tỉnh' },
  });
  expect(first.data.submitReport).toMatchObject({ __typename: 'ReportSubmission', closeVersion: null });
  office.at('2023-11-20T08:00:00Z');
  const calm = (await office.ask('ANALYST', report, form)).data.report;
  expect(calm.submission).toEqual({ asOf: '2023-11-20T09:00:00.000+07:00', closeVersion: null });
  expect([calm.changes, calm.moved.totalCount]).toEqual([[], 0]);

  const late = await tellLate(office, early);
  office.at('2023-11-22T02:00:00Z');
  const { data, errors } = await office.ask('ANALYST', report, form);
  expect(errors).toEqual([]);
  const { changes, moved, columns, imbalances } = data.report;
  expect(imbalances).toEqual([]);
  const timingOf = (cells: readonly number[]) => cells.filter((column) => column >= 8 && column <= 10);
  const nodes = new Map(moved.nodes.map((node: { code: string }) => [node.code, node]));
  expect([...nodes.keys()].toSorted()).toEqual([early.code, late.code].toSorted());
  expect(nodes.get(late.code)).toMatchObject({
    before: [],
    after: [3, 5, 11, expect.toSatisfy((n: number) => n === 12 || n === 13)],
    events: [
      {
        kind: 'ACCEPTED',
        occurredAt: '2023-09-25T09:00:00.000+07:00',
        recordedAt: '2023-11-21T09:00:00.000+07:00',
      },
    ],
  });
  const withdrawn = moved.nodes.find((node: { code: string }) => node.code === early.code);
  expect(withdrawn.before.slice(0, 3)).toEqual([3, 5, 11]);
  expect(withdrawn.after).toEqual([3, 5, 7, ...timingOf(withdrawn.after), 15]);
  expect(timingOf(withdrawn.after)).toHaveLength(1);
  expect(withdrawn.events.map(({ kind }: { kind: string }) => kind)).toEqual(['WITHDRAWN']);

  // Every changed cell is exactly what its dossiers make, sums and total included; no other cell has changed.
  const told = new Map(
    changes.map(
      (cell: { isTotal: boolean; code: string; column: number; now: number; submitted: number }) => [
        `${cell.isTotal ? 'total' : cell.code} ${cell.column}`,
        cell.now - cell.submitted,
      ],
    ),
  );
  const made = new Map<string, number>();
  for (const { number } of columns) {
    for (const { rowCode, before, after } of moved.nodes) {
      const by = Number(after.includes(number)) - Number(before.includes(number));
      for (const row of [rowCode, 'total']) {
        const cell = `${row} ${number}`;
        made.set(cell, (made.get(cell) ?? 0) + by);
      }
    }
  }
  expect(told).toEqual(new Map([...made].filter(([, by]) => by !== 0)));
  expect(told.get('total 3')).toBe(1);
  expect(told.get('total 7')).toBe(1);
}, 60_000);

test('the workbook lists the dossiers behind each changed cell with the events learnt since', async () => {
  const { office, early } = await openPilot();
  await using _ = office;
  await office.ask('HCC_MANAGER', submit, { input: { ...form, asOf: handedInFrom } });
  const late = await tellLate(office, early);
  office.at('2023-11-22T02:00:00Z');
  const sheets = await readExcelFile(Buffer.from(await fileAt(office, 'xlsx')));
  const changed = sheets.find(({ sheet }) => sheet === 'Thay đổi từ lần nộp trước')?.data ?? [];
  const lines = (sheets.find(({ sheet }) => sheet === 'Hồ sơ làm thay đổi')?.data ?? []).slice(2);
  expect(JSON.stringify(changed)).toContain('Tổng cộng');
  expect(new Set(lines.map((line) => line[2]))).toEqual(new Set([early.code, late.code]));
  for (const line of lines.filter((line) => line[2] === late.code)) {
    expect(line[3]).toBe(1);
    expect(line[4]).toBe('Tiếp nhận hồ sơ: xảy ra 09:00 25/09/2023, ghi sổ 09:00 21/11/2023');
  }
  // The cells of the rows, added up from their lines.
  for (const [row, column, was, is] of changed.slice(2).filter(([row]) => row !== 'Tổng cộng')) {
    const moves = lines.filter((line) => line[0] === row && line[1] === column);
    expect(moves.reduce((sum, line) => sum + Number(line[3]), 0)).toBe(Number(is) - Number(was));
  }
}, 60_000);

test('a form of a moment is the same file for ever, whatever is told, closed or handed in later', async () => {
  const { office, early } = await openPilot();
  await using _ = office;
  const asOf = '2023-11-20T02:00:00.000Z';
  const digests = () => Promise.all((['pdf', 'xlsx'] as const).map((kind) => digestAt(office, kind, asOf)));
  const first = await digests();
  await office.ask('HCC_MANAGER', submit, { input: { ...form, asOf } });
  expect(await digests()).toEqual(first);
  office.at('2023-11-20T03:00:00Z');
  await office.ask('HCC_MANAGER', close, { input: { period } });
  await office.ask('HCC_MANAGER', submit, { input: form });
  expect(await digests()).toEqual(first);
  await tellLate(office, early);
  office.at('2023-12-25T02:00:00Z');
  expect(await digests()).toEqual(first);
  // A later moment is another file: the test would see a difference.
  const later = await digestAt(office, 'pdf', '2023-12-25T02:00:00.000Z');
  expect(later).not.toBe(first[0]);
  // And that one, with its close, its submission and its changes, stays as well.
  const changed = await digestAt(office, 'xlsx', '2023-12-25T02:00:00.000Z');
  office.at('2023-12-26T02:00:00Z');
  await office.ask('HCC_MANAGER', submit, { input: form });
  expect(await digestAt(office, 'xlsx', '2023-12-25T02:00:00.000Z')).toBe(changed);
  expect(await digestAt(office, 'pdf', '2023-12-25T02:00:00.000Z')).toBe(later);
}, 60_000);

test('a form cites the close only when its figures are those of the close', async () => {
  const { office } = await openPilot();
  await using _ = office;
  const standing = async (asOf: string) =>
    (await office.ask('AUDITOR', report, { ...form, asOf })).data.report;
  office.at('2023-11-21T02:00:00Z');
  const { data } = await office.ask('HCC_MANAGER', close, { input: { period } });
  const { sha256 } = data.closePeriod;
  office.at('2023-11-22T02:00:00Z');
  const before = await standing(handedInFrom);
  expect([before.closedVersion, before.closedSha256]).toEqual([null, null]);
  expect(before.closeSaid.vi).toContain('chưa chốt');
  const at = await standing('2023-11-21T02:00:00Z');
  expect([at.closedVersion, at.closedSha256]).toEqual([1, sha256]);
  expect(at.closeSaid.vi).toContain(sha256.slice(0, 16));
  const after = await standing('2023-11-22T02:00:00Z');
  expect([after.closedVersion, after.closedSha256, after.closedAsOf]).toEqual([1, null, at.asOf]);
  expect(after.closeSaid.vi).toContain('thời điểm khác với lúc chốt');
  expect(after.closeSaid.vi).not.toContain(sha256.slice(0, 16));

  const rests = async (asOf: string) =>
    (await office.ask('HCC_MANAGER', submit, { input: { ...form, asOf } })).data.submitReport.closeVersion;
  expect([await rests('2023-11-21T02:00:00Z'), await rests('2023-11-22T01:00:00Z')]).toEqual([1, null]);
  const list = (await office.ask('AUDITOR', submissions, form)).data.reportSubmissions;
  expect(list).toMatchObject([
    { asOf: '2023-11-22T08:00:00.000+07:00', closeVersion: null, submittedBy: 'Quản lý HCC mẫu' },
    { asOf: '2023-11-21T09:00:00.000+07:00', closeVersion: 1, submittedAt: '2023-11-22T09:00:00.000+07:00' },
  ]);
  expect(new Set(list.map((each: { sha256: string }) => each.sha256)).size).toBe(2);
}, 60_000);

test('a form handed in before sums were counted is compared with the sums it was printed with', () => {
  const printed = [
    [4, 2],
    [5, 3],
    [6, 1],
    [8, 1],
    [9, 2],
    [10, 0],
    [12, 2],
    [13, 1],
    [14, 0],
    [15, 0],
    [16, 0],
  ];
  const submission = { cells: [['7', printed]], total: null };
  const whole = new Map([
    ...printed.map(([n = 0, count = 0]) => [n, count] as const),
    [3, 6],
    [7, 3],
    [11, 3],
  ]);
  const standing = (cells: ReadonlyMap<number, number>) => ({
    rows: [{ key: '7', code: 'HT', label: { vi: 'Hộ tịch', en: 'Civil status' }, cells }],
    total: cells,
    nameOf: () => ({ code: null, label: { vi: '', en: '' } }),
  });
  expect(changesSince(submission, reportForms.FORM_06A, standing(whole))).toEqual([]);
  const more = changesSince(submission, reportForms.FORM_06A, standing(new Map(whole).set(3, 7)));
  expect(more.map(({ isTotal, column, submitted, now }) => [isTotal, column, submitted, now])).toEqual([
    [false, 3, 6, 7],
    [true, 3, 6, 7],
  ]);
});

test('a form of a period that is not over says so', async () => {
  const { office } = await openPilot();
  await using _ = office;
  const said = async (asOf: string) =>
    (await office.ask('AUDITOR', report, { ...form, asOf })).data.report.closeSaid.vi;
  expect(await said('2023-10-14T23:59:59+07:00')).toContain('KỲ CHƯA KẾT THÚC');
  expect(await said('2023-10-15T00:00:00+07:00')).toContain('chưa chốt');
}, 60_000);

test('only a period that was over is handed in, and only by who closes periods', async () => {
  const { office } = await openPilot();
  await using _ = office;
  const running = { ...form, period: { named: { kind: 'YEAR', year: 2023 } } };
  const inside = { ...form, asOf: '2023-10-14T10:00:00+07:00' };
  for (const input of [running, inside]) {
    const { data } = await office.ask('HCC_MANAGER', submit, { input });
    expect(data.submitReport).toMatchObject({ code: 'PERIOD_NOT_OVER' });
  }
  const { data } = await office.ask('ANALYST', submit, { input: form });
  expect(data.submitReport).toMatchObject({ code: 'NOT_PERMITTED' });
}, 60_000);

async function fileAt(office: Office, kind: 'pdf' | 'xlsx', asOf = office.now().toISOString()) {
  const headers = await office.headersOf('HCC_MANAGER');
  const url = `${origin}/api/reports/06a.${kind}?${days}&rows=FIELD&asOf=${encodeURIComponent(asOf)}`;
  const answer = await office.server.fetch(new Request(url, { headers }));
  expect([kind, answer.status]).toEqual([kind, 200]);
  return answer.arrayBuffer();
}

const digestAt = async (office: Office, kind: 'pdf' | 'xlsx', asOf: string): Promise<string> =>
  createHash('sha256')
    .update(Buffer.from(await fileAt(office, kind, asOf)))
    .digest('hex');
