import { periodOf } from '@tram-ho-so/domain/metrics';
import { imbalancesOf, type ReportCells, reportForms, totalOf, withSums } from '@tram-ho-so/domain/reports';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMetric } from '../metrics/read-metric.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { type ReportAsked, readReport } from './read-report.ts';

const now = new Date('2024-03-20T03:00:00Z');
let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
  await simulate(books.db, { dossiers: 900, months: 8, seed: 23, until: now });
}, 60_000);
afterAll(() => books.close());

const asked = (rest: Partial<ReportAsked> = {}): ReportAsked => ({
  form: 'FORM_06A',
  period: periodOf({ kind: 'MONTH', reckoning: 'REPORT', year: 2024, nth: 1 }, 15),
  rows: 'FIELD',
  filter: {},
  asOf: now,
  visibility: { kind: 'ALL' },
  ...rest,
});

/** Recounted from the events alone, without states, versions or atoms. */
const independent = `
  WITH told AS (
    SELECT e.*, row_number() OVER (PARTITION BY dossier_id ORDER BY occurred_at DESC, version DESC) AS back
    FROM dossier_events e WHERE occurred_at < $2 AND recorded_at <= $3
  ), life AS (
    SELECT dossier_id, min(occurred_at) FILTER (WHERE kind = 'ACCEPTED') AS accepted,
      min(occurred_at) FILTER (WHERE kind IN ('RESOLVED', 'WITHDRAWN', 'STOPPED')) AS closed,
      max(to_status::text) FILTER (WHERE back = 1) AS status
    FROM told GROUP BY 1
  ), seen AS (
    SELECT l.*, p.field_id, d.channel, (
      SELECT (v.official_due_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM dossier_versions v
      WHERE v.dossier_id = d.id AND v.occurred_at < $2 AND v.recorded_at <= $3 ORDER BY v.occurred_at DESC, v.version DESC LIMIT 1) AS due
    FROM life l JOIN dossiers d ON d.id = l.dossier_id JOIN procedures p ON p.id = d.procedure_id
    WHERE l.accepted IS NOT NULL AND (l.closed IS NULL OR l.closed >= $1)
  )
  SELECT field_id::text AS key,
    count(*) FILTER (WHERE accepted >= $1 AND channel = 'ONLINE')::int AS c4,
    count(*) FILTER (WHERE accepted >= $1 AND channel <> 'ONLINE')::int AS c5,
    count(*) FILTER (WHERE accepted < $1)::int AS c6,
    count(*) FILTER (WHERE (closed AT TIME ZONE 'Asia/Ho_Chi_Minh')::date < due)::int AS c8,
    count(*) FILTER (WHERE (closed AT TIME ZONE 'Asia/Ho_Chi_Minh')::date = due)::int AS c9,
    count(*) FILTER (WHERE (closed AT TIME ZONE 'Asia/Ho_Chi_Minh')::date > due)::int AS c10,
    count(*) FILTER (WHERE closed IS NULL AND NOT (status IN ('ACCEPTED', 'IN_PROCESS')
      AND due < (($2::timestamptz - interval '1 ms') AT TIME ZONE 'Asia/Ho_Chi_Minh')::date))::int AS c12,
    count(*) FILTER (WHERE closed IS NULL AND status IN ('ACCEPTED', 'IN_PROCESS')
      AND due < (($2::timestamptz - interval '1 ms') AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)::int AS c13
  FROM seen GROUP BY 1 ORDER BY 1`;

test('every cell of II.06a is what the events alone tell', async () => {
  const { from, to } = asked().period;
  const rows = await readReport(books.db, asked());
  const ends = new Date(Date.parse(`${to}T00:00:00+07:00`) + 86_400_000);
  const { rows: recounted } = await books.db.pool.query(independent, [
    new Date(`${from}T00:00:00+07:00`),
    ends,
    now,
  ]);
  expect(rows.length).toBeGreaterThan(5);
  expect(
    rows.map(({ key, counted }) => ({
      key,
      ...Object.fromEntries([4, 5, 6, 8, 9, 10, 12, 13].map((n) => [`c${n}`, counted.get(n)])),
    })),
  ).toEqual(recounted);
});

test('the four equations hold in every row and total, for any period, rows and moment', async () => {
  const form = reportForms.FORM_06A;
  const anything = fc.record({
    period: fc
      .record({
        kind: fc.constantFrom('MONTH', 'QUARTER', 'YEAR'),
        reckoning: fc.constantFrom('CALENDAR', 'REPORT'),
        year: fc.constantFrom(2023, 2024),
        nth: fc.integer({ min: 1, max: 4 }),
      })
      .map((named) => periodOf(named, 15)),
    rows: fc.constantFrom('FIELD', 'BRANCH', 'PROCEDURE', 'PHASE'),
    asOf: fc.constantFrom(now, new Date('2024-01-20T03:00:00Z'), new Date('2023-11-01T03:00:00Z')),
  });
  await fc.assert(
    fc.asyncProperty(anything, async (rest) => {
      const rows = (await readReport(books.db, asked(rest as Partial<ReportAsked>))).map(
        ({ key, counted }) => ({
          row: key,
          cells: withSums(form, counted) as ReportCells,
        }),
      );
      const total = totalOf(
        form,
        rows.map(({ cells }) => cells),
      );
      expect(imbalancesOf(form, [...rows, { row: null, cells: total }])).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('every counted column is the figure whose list stands behind it', async () => {
  for (const form of ['FORM_06A', 'POSTAL'] as const) {
    const rows = await readReport(books.db, asked({ form }));
    for (const { number, counts } of reportForms[form].columns) {
      if (!counts) continue;
      const { metric, which, channel, returnedHome } = counts.behind;
      const filter = {
        ...(channel && { channel }),
        ...(returnedHome && { returnChannel: ['HOME_BCCI'] as const }),
      };
      const { total } = await readMetric(books.db, {
        ...asked(),
        metric,
        by: [],
        reckoning: 'REPORT',
        filter,
      });
      const sum = rows.reduce((n, { counted }) => n + (counted.get(number) ?? 0), 0);
      expect([form, number, which === 'PART' ? total.part : total.whole]).toEqual([form, number, sum]);
    }
  }
});

test('what does not add up is told by row and column', () => {
  const cells = new Map([
    [3, 5],
    [4, 1],
    [5, 2],
    [6, 1],
    [7, 2],
    [8, 2],
    [11, 3],
    [12, 3],
  ]);
  expect(imbalancesOf(reportForms.FORM_06A, [{ row: 'x', cells }])).toEqual([
    { row: 'x', column: 3, sumOf: [4, 5, 6], stands: 5, adds: 4 },
  ]);
});
