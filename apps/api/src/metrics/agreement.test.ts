import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { DuckDBInstance } from '@duckdb/node-api';
import { type FactDimension, type MetricAsked, metricDimensions, readMetric, simulate } from '@tram-ho-so/db';
import { metricIds, metricOf, periodOf } from '@tram-ho-so/domain/metrics';
import { reportForms } from '@tram-ho-so/domain/reports';
import type { PackageFormat } from '@tram-ho-so/tables/data-package';
import type { Cell } from '@tram-ho-so/tables/table';
import { writeTable } from '@tram-ho-so/tables/write-table';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { metricTable } from '../exports/metric-table.ts';
import { buildReport } from '../reports/build-report.ts';
import { openOffice } from '../testing/open-office.ts';
import { firstMoment } from '../testing/sample-office.ts';

const facts = metricDimensions.filter(
  (each): each is FactDimension => each !== 'MONTH' && each !== 'WEEK' && each !== 'DAY',
);
const moments = ['2023-11-20T02:00:00Z', '2023-10-05T03:00:00Z', '2023-08-31T17:00:00Z'];

const anything = fc.record({
  metric: fc.constantFrom(...metricIds.filter((id) => metricOf(id).measure.kind !== 'REACH')),
  named: fc.record({
    kind: fc.constantFrom('MONTH', 'QUARTER', 'YEAR'),
    reckoning: fc.constantFrom('CALENDAR', 'REPORT'),
    year: fc.constant(2023),
    nth: fc.integer({ min: 6, max: 11 }),
  }),
  by: fc
    .tuple(
      fc.subarray([...facts], { maxLength: 2 }),
      fc.constantFrom([], ['MONTH'] as const, ['WEEK'] as const),
    )
    .map(([some, step]) => [...some, ...step]),
  filter: fc.record(
    {
      branch: fc.constantFrom(['BC-HATU'], ['BC-VIETHUNG', 'BC-HATU']),
      channel: fc.constantFrom(['ONLINE'], ['DIRECT', 'POSTAL']),
      assistance: fc.constantFrom(['POST_BRANCH'], ['NONE', 'HCC_DESK']),
    },
    { requiredKeys: [] },
  ),
  asOf: fc.constantFrom(...moments),
});

const query = `query ($id: MetricId!, $period: PeriodInput!, $by: [MetricDimension!], $reckoning: Reckoning!, $filter: MetricFilter, $asOf: DateTime) {
  metric(id: $id, period: $period, by: $by, reckoning: $reckoning, filter: $filter, asOf: $asOf) {
    total { value numerator denominator } rows { keys { code } value numerator denominator days { from to } } } }`;
const drill = `query ($id: MetricId!, $period: PeriodInput!, $filter: MetricFilter, $asOf: DateTime, $which: BehindPart!) {
  drillDown(id: $id, period: $period, filter: $filter, asOf: $asOf, which: $which) { totalCount } }`;

/** What every file must say of a line: value, numerator, denominator; rounded where a program keeps fewer digits. */
type Line = readonly (number | null)[];
const rounded = (cell: unknown): number | null => {
  if (cell === null || cell === undefined || cell === '') return null;
  return Number(Number(cell).toPrecision(12));
};

test('one number everywhere: GraphQL, CSV, XLSX, Parquet, NDJSON, the form and the list behind it', async () => {
  await using office = await openOffice();
  const folder = await mkdtemp(join(tmpdir(), 'tram-agreement-'));
  const { db } = office;
  await simulate(db, { dossiers: 700, months: 7, seed: 61, until: firstMoment });
  const pilot = await db.pilotBook.current();
  const duck = await (await DuckDBInstance.create()).connect();
  let compared = 0;
  let parted = 0;
  await fc.assert(
    fc.asyncProperty(anything, async ({ metric, named, by, filter, asOf }) => {
      const period = periodOf({ ...named, nth: nthOf(named) } as Parameters<typeof periodOf>[0], 15);
      const told = { id: metric, period: { dates: period }, by, reckoning: named.reckoning, filter, asOf };
      const { data, errors } = await office.ask('HCC_MANAGER', query, told);
      expect(errors).toEqual([]);
      const lines: Line[] = [data.metric.total, ...data.metric.rows].map(
        ({ value, numerator, denominator }: Record<string, number | null>) => [
          rounded(value),
          rounded(numerator),
          rounded(denominator),
        ],
      );
      const asked = {
        metric,
        period,
        by,
        reckoning: named.reckoning,
        filter,
        asOf: new Date(asOf),
        visibility: { kind: 'ALL' },
      } as MetricAsked;
      const answer = await readMetric(db, asked);
      const file = async (format: PackageFormat) => {
        const through = new PassThrough();
        const table = metricTable(asked as Parameters<typeof metricTable>[0], answer, pilot);
        const [bytes] = await Promise.all([
          buffer(through),
          writeTable(table, format, through, { about: [], locale: 'vi' }).then(() => through.end()),
        ]);
        return bytes;
      };
      const names = ['value', 'numerator', 'denominator'] as const;
      const csv = parse(await file('CSV'), { columns: true }) as Record<string, string>[];
      expect(csv.map((row) => names.map((name) => rounded(row[name])))).toEqual(lines);
      const ndjson = String(await file('NDJSON'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(ndjson.map((row) => names.map((name) => rounded(row[name])))).toEqual(lines);
      const [sheet] = await readExcelFile(await file('XLSX'));
      const at = by.length + 5;
      expect(sheet?.data.slice(1).map((row) => row.slice(at, at + 3).map(rounded))).toEqual(lines);
      const path = join(folder, `${randomUUID()}.parquet`);
      await writeFile(path, await file('PARQUET'));
      const read = await duck.runAndReadAll(`SELECT value, numerator, denominator FROM '${path}'`);
      expect(read.getRowsJS().map((row) => row.map(rounded))).toEqual(lines);
      compared += 1;
      const [row] = data.metric.rows.filter(({ denominator }: { denominator: number }) => denominator > 0);
      if (row) parted += 1;
      const { keys, days, denominator } = row ?? {
        keys: [],
        days: period,
        denominator: data.metric.total.denominator,
      };
      const { data: behind } = await office.ask('HCC_MANAGER', drill, {
        id: metric,
        period: { dates: days },
        filter: row ? narrowedTo(filter, by, keys) : filter,
        asOf,
        which: 'WHOLE',
      });
      expect(behind.drillDown.totalCount).toBe(denominator);
    }),
    { numRuns: 210 },
  );
  expect([compared, parted > 40]).toEqual([210, true]);
  await rm(folder, { recursive: true });
}, 240_000);

const filterOf: Readonly<Record<string, string>> = {
  BRANCH: 'branch',
  WARD: 'ward',
  POSTAL_UNIT: 'postalUnit',
  PROCEDURE: 'procedure',
  FIELD: 'field',
  PHASE: 'phase',
  CHANNEL: 'channel',
  ASSISTANCE: 'assistance',
  RETURN_CHANNEL: 'returnChannel',
};

/** The simulated dossiers are of the second half of the year. */
const nthOf = ({ kind, nth }: { readonly kind: string; readonly nth: number }): number =>
  kind === 'MONTH' ? nth : kind === 'QUARTER' ? 3 + (nth % 2) : 1;

/** The filter of one row: its keys beside what was asked. */
function narrowedTo(filter: object, by: readonly string[], keys: readonly { readonly code: Cell }[]) {
  const narrowed: Record<string, unknown> = { ...filter };
  const none: string[] = [];
  for (const [index, dimension] of by.entries()) {
    const name = filterOf[dimension];
    const code = keys[index]?.code ?? null;
    if (name && code === null) none.push(dimension);
    else if (name) narrowed[name] = [code];
  }
  return none.length > 0 ? { ...narrowed, none } : narrowed;
}

test('each digit of II.06a is the figure of its column, at any moment', async () => {
  await using office = await openOffice();
  const { db } = office;
  await simulate(db, { dossiers: 500, months: 7, seed: 67, until: firstMoment });
  for (const asOf of moments) {
    const period = periodOf({ kind: 'QUARTER', reckoning: 'REPORT', year: 2023, nth: 3 }, 15);
    const asked = { period, filter: {}, asOf: new Date(asOf), visibility: { kind: 'ALL' } } as const;
    const { total } = await buildReport(db, { ...asked, form: 'FORM_06A', rows: 'FIELD' });
    for (const { number, counts } of reportForms.FORM_06A.columns) {
      const { metric, which, channel } = counts.behind;
      const answer = await readMetric(db, {
        ...asked,
        metric,
        by: [],
        reckoning: 'REPORT',
        filter: channel ? { channel } : {},
      });
      expect([asOf, number, total.get(number)]).toEqual([
        asOf,
        number,
        which === 'PART' ? answer.total.part : answer.total.whole,
      ]);
    }
  }
});
