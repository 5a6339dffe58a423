import { foldEvents } from '@tram-ho-so/domain/dossier-steps';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDossiersByCodes } from '../dossiers/find-dossier.ts';
import { readTimelines } from '../dossiers/timelines.ts';
import { promisedBy, termsOf } from '../facts/dossier-facts.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { bookSizes, collected, csvOf, sampleRows, sampleStream, take } from './fixtures/sample-register.ts';
import { xlsxOf } from './fixtures/write-xlsx.ts';
import type { RegisterSummary } from './import-register.ts';
import { readFindings } from './read-findings.ts';
import { registerReport } from './register-report.ts';

const now = new Date('2024-06-03T03:00:00Z');
let books: Books;
let first: RegisterSummary;
beforeAll(async () => {
  books = await openBooks(now);
  first = await take(books.db, sampleStream());
});
afterAll(() => books.close());

const counts = ({ total, accepted, unchanged, repaired, rejected }: RegisterSummary) => ({
  total,
  accepted,
  unchanged,
  repaired,
  rejected,
});

const findingsOf = (importId: number) => readFindings(books.db, importId, { first: 1_000, after: undefined });

test('every row of the sample register is accounted for', async () => {
  expect(counts(first)).toEqual({ total: 400, accepted: 393, unchanged: 0, repaired: 4, rejected: 7 });
  const { rows } = await books.db.pool.query(
    'SELECT status, count(*) FROM dossiers GROUP BY status ORDER BY status',
  );
  expect(Object.fromEntries(rows.map(({ status, count }) => [status, count]))).toEqual({
    NOT_ACCEPTED: 5,
    IN_PROCESS: 38,
    SUPPLEMENT_REQUESTED: 17,
    WITHDRAWN: 11,
    RESOLVED: 12,
    RETURNED: 310,
  });
});

describe('each fault of the sample has its outcome', () => {
  test.each([
    [54, ['REJECTED INVALID_DATE']],
    [70, ['REJECTED MALFORMED_CODE']],
    [82, ['REPAIRED UNICODE_COMPOSED']],
    [90, ['REJECTED DUPLICATE_CODE']],
    [152, ['REJECTED RESULT_BEFORE_ACCEPTANCE']],
    [216, ['REJECTED FORMULA_CELL']],
    [252, ['REPAIRED PROCEDURE_FROM_NAME', 'FINDING TIME_NOT_RECORDED']],
    [263, ['REPAIRED WORD_MATCHED']],
    [275, ['REPAIRED TEXT_TIDIED']],
    [313, ['REJECTED UNKNOWN_PROCEDURE']],
    [355, ['FINDING PHASE_NOT_ALLOWED', 'FINDING PROMISE_DIFFERS']],
  ])('row %i: %j', async (row, remarks) => {
    const found = (await findingsOf(first.id)).filter((finding) => finding.row === row);
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(remarks);
  });

  test('row 129: a day number is read as a date, and that date contradicts the others', async () => {
    const found = (await findingsOf(first.id)).filter(({ row }) => row === 129);
    expect(found.map(({ code }) => code).sort()).toEqual([
      'DUE_BEFORE_ACCEPTANCE',
      'RESULT_BEFORE_ACCEPTANCE',
      'SERIAL_DATE',
      'TIME_OF_DAY_ASSUMED',
    ]);
  });
});

test('a printed promise is kept, and where the calendar counts another it is a finding', async () => {
  const found = (await findingsOf(first.id)).filter(({ code }) => code === 'PROMISE_DIFFERS');
  expect(found).toHaveLength(45);
  const { rows } = await books.db.pool.query(
    `SELECT original_due_at, promise_printed FROM dossiers WHERE code = '000.00.24.H49-230815-0002'`,
  );
  expect(rows).toEqual([{ original_due_at: new Date('2023-09-07T10:00:00Z'), promise_printed: true }]);
});

test('the row of every dossier is the fold of its events', async () => {
  const pilot = await books.db.pilotBook.current();
  const codes = sampleRows().map((row) => row[1] ?? '');
  const dossiers = [...(await findDossiersByCodes(books.db, codes)).values()];
  const timelines = await readTimelines(
    books.db,
    dossiers.map(({ id }) => id),
  );
  for (const dossier of dossiers) {
    const terms = termsOf(dossier, promisedBy(pilot, dossier).procedureVersion);
    const { status, version, originalDueAt, dueAt, pausedAt, finishedAt, returnedAt, supplementCount } =
      foldEvents(terms, timelines.get(dossier.id) ?? [], () => pilot.calendar);
    expect(dossier).toMatchObject({
      ...{ status, version, originalDueAt, dueAt, pausedAt, finishedAt, returnedAt, supplementCount },
    });
  }
  expect(dossiers.length).toBeGreaterThan(390);
});

test('the same register again changes nothing', async () => {
  const before = await bookSizes(books.db);
  const again = await take(books.db, sampleStream());
  expect(counts(again)).toEqual({ total: 400, accepted: 0, unchanged: 393, repaired: 4, rejected: 7 });
  expect(await bookSizes(books.db)).toEqual(before);
});

test.each([
  ['semicolons, CRLF and no byte order mark', () => csvOf(sampleRows(), ';', '\r\n')],
  ['tabs', () => csvOf(sampleRows(), '\t')],
  ['titles above the headings', () => csvOf([['SỔ THEO DÕI HỒ SƠ'], [], ...sampleRows()])],
  ['a workbook', () => xlsxOf(sampleRows())],
])('the same register with %s says the same', async (_how, content) => {
  const before = await bookSizes(books.db);
  const again = await take(books.db, content());
  expect(counts(again)).toEqual({ total: 400, accepted: 0, unchanged: 393, repaired: 4, rejected: 7 });
  expect(await bookSizes(books.db)).toEqual(before);
});

test('numbers given afterwards follow those of the register', async () => {
  const { rows } = await books.db.pool.query(
    `SELECT last FROM dossier_sequences WHERE org_code = '000.00.24.H49' AND day = '2024-03-29'`,
  );
  expect(rows).toEqual([{ last: 6 }]);
});

test('what is read of a person is found nowhere but sealed', async () => {
  const people = sampleRows().slice(1);
  const tables = ['dossiers', 'dossier_events', 'dossier_versions', 'dossier_owners', 'outbox'];
  const books_ = [...tables, 'register_imports', 'register_findings', 'audit_entries'];
  const dumps = books_.map((table) => `(SELECT string_agg(t::text, E'\\n') FROM ${table} t)`);
  const { rows } = await books.db.pool.query(`SELECT concat_ws(E'\\n', ${dumps.join(', ')}) AS dump`);
  const pieces = registerReport(books.db, first.id);
  const dump = rows[0].dump + (await collected(pieces)).join('');
  for (const row of people) {
    expect(dump).not.toContain(row[5]);
    expect(dump).not.toContain(row[7]);
  }
});

test('the report is a spreadsheet of findings that computes nothing', async () => {
  const report = (await collected(registerReport(books.db, first.id))).join('');
  expect(report.startsWith('\uFEFFDòng;Cột;Mức;Mã;Nội dung;Message\r\n')).toBe(true);
  const cells = report.split('\r\n').flatMap((line) => line.split(';'));
  expect(cells.filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
});
