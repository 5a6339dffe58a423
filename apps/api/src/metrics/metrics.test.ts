import { simulate } from '@tram-ho-so/db';
import { metricIds, metricOf } from '@tram-ho-so/domain/metrics';
import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';
import { firstMoment } from '../testing/sample-office.ts';

const metric = `query ($id: MetricId!, $period: PeriodInput!, $by: [MetricDimension!], $filter: MetricFilter, $asOf: DateTime) {
  metric(id: $id, period: $period, by: $by, filter: $filter, asOf: $asOf) {
    definition { id version unit } period { from to } asOf exclusions { count }
    total { value numerator denominator low high few }
    rows { keys { dimension code label { vi } } days { from to } value numerator denominator }
  } }`;
const drillDown = `query ($id: MetricId!, $period: PeriodInput!, $filter: MetricFilter, $which: BehindPart!) {
  drillDown(id: $id, period: $period, filter: $filter, which: $which, first: 5) { totalCount hasNextPage endCursor nodes { code } } }`;

async function openPilot() {
  const office = await openOffice();
  await simulate(office.db, { dossiers: 400, months: 6, seed: 7, until: firstMoment });
  return office;
}
const period = { dates: { from: '2000-01-01', to: '2009-12-31' } };

test('the catalogue holds every figure of the brief, measured or with the reason why not', async () => {
  await using office = await openOffice();
  const { data } = await office.ask(
    'PARTNER',
    '{ metricCatalog { metrics { id name { vi } denominator { vi } exclusions { vi } } unmeasurable { id because { vi } } } }',
  );
  const ids = [...data.metricCatalog.metrics, ...data.metricCatalog.unmeasurable].map(({ id }) => id);
  const numbered = Array.from({ length: 27 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`);
  expect(ids.slice(0, 4)).toEqual(['K', 'R', 'C', 'P']);
  expect(ids.filter((id) => /^M/.test(id)).toSorted()).toEqual(numbered);
});

test('a digit is the total of the list behind it, in every row', async () => {
  await using office = await openPilot();
  const whole = { dates: { from: '2023-01-01', to: '2023-12-31' } };
  for (const id of ['M01', 'M08', 'P', 'M13'] as const) {
    const { data } = await office.ask('HCC_MANAGER', metric, {
      id,
      period: whole,
      by: ['BRANCH', 'CHANNEL'],
    });
    expect(data.metric.rows.length).toBeGreaterThan(3);
    for (const row of data.metric.rows.slice(0, 6)) {
      const [branch, channel] = row.keys;
      const filter = {
        channel: [channel.code],
        ...(branch.code === null ? { none: ['BRANCH'] } : { branch: [branch.code] }),
      };
      const behind = async (which: string) =>
        (await office.ask('HCC_MANAGER', drillDown, { id, period: whole, filter, which })).data.drillDown
          .totalCount;
      expect([id, row.keys, await behind('WHOLE')]).toEqual([id, row.keys, row.denominator]);
      if (metricOf(id).measure.kind === 'SHARE') {
        expect([id, row.keys, await behind('PART')]).toEqual([id, row.keys, row.numerator]);
      }
    }
  }
});

test('a figure is explained with its numbers, its statement and whom it leaves out', async () => {
  await using office = await openPilot();
  const { data } = await office.ask(
    'ANALYST',
    `{ explainMetric(id: M01, period: { named: { kind: YEAR, year: 2023 } }) {
      sentence { vi en } sql sqlValues result { total { numerator denominator } exclusions { count } }
      sample { code inNumerator } leftOut { code leftOut { vi } } } }`,
  );
  const { sentence, result, sql, sqlValues, leftOut } = data.explainMetric;
  expect(sentence.vi).toMatch(
    /^Từ 01\/01\/2023 đến 31\/12\/2023, theo sổ lúc .*: trong \d+ hồ sơ có kết quả trong kỳ có \d+ hồ sơ trả đúng hoặc trước hạn, bằng [\d,]+ %\./,
  );
  expect(sentence.en).toMatch(
    /^From 01\/01\/2023 to 31\/12\/2023, by the books at .*: of \d+ dossiers resolved in the period, \d+ resolved on or before the due date: [\d.]+%\./,
  );
  const { rows } = await office.db.pool.query(sql, JSON.parse(sqlValues));
  expect(rows).toHaveLength(10);
  const left = result.exclusions.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  expect(leftOut).toHaveLength(Math.min(10, left));
});

test('what was not yet so is not counted, and the same moment gives the same answer', async () => {
  await using office = await openPilot();
  const asOf = '2023-10-01T00:00:00Z';
  const variables = { id: 'M01', period: { named: { kind: 'YEAR', year: 2023 } }, by: ['PROCEDURE'], asOf };
  const first = await office.ask('HCC_MANAGER', metric, variables);
  const now = await office.ask('HCC_MANAGER', metric, { ...variables, asOf: null });
  expect(first.data.metric.total.denominator).toBeLessThan(now.data.metric.total.denominator);
  expect((await office.ask('HCC_MANAGER', metric, variables)).data).toEqual(first.data);
});

test('every figure answers over nothing, with no share of nothing', async () => {
  await using office = await openOffice();
  for (const id of metricIds) {
    const { data, errors } = await office.ask('HCC_MANAGER', metric, { id, period });
    expect([id, errors]).toEqual([id, []]);
    const kind = metricOf(id).measure.kind;
    if (kind === 'SHARE' || kind === 'SPREAD') expect([id, data.metric.total.value]).toEqual([id, null]);
  }
});

test('what cannot be counted is refused with the path to mend', async () => {
  await using office = await openOffice();
  const refused = [
    [{ id: 'M01', period: { dates: { from: '2024-02-01', to: '2024-01-01' } } }, 'period'],
    [{ id: 'M01', period: { named: { kind: 'MONTH', year: 2023, nth: 13 } } }, 'period.named'],
    [{ id: 'M01', period: { dates: { from: '2020-01-01', to: '2023-01-01' } }, by: ['DAY'] }, 'period'],
    [{ id: 'M01', period, by: ['DAY', 'MONTH'] }, 'by'],
    [{ id: 'M01', period, by: ['BRANCH', 'BRANCH'] }, 'by'],
    [{ id: 'M26', period, by: ['BRANCH'] }, 'by'],
    [{ id: 'M01', period, asOf: '2099-01-01T00:00:00Z' }, 'asOf'],
    [{ id: 'M01', period, filter: { none: ['DAY'] } }, 'filter.none'],
  ] as const;
  for (const [variables, path] of refused) {
    const { errors } = await office.ask('HCC_MANAGER', metric, variables);
    expect([variables, errors[0]?.extensions]).toEqual([
      variables,
      expect.objectContaining({ code: 'INVALID_INPUT', argument: path }),
    ]);
  }
  const coverage = await office.ask('HCC_MANAGER', drillDown, { id: 'M26', period, which: 'WHOLE' });
  expect(coverage.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: 'id' });
});

test('branches are compared with limits, and weeks with theirs', async () => {
  await using office = await openPilot();
  const variables = { id: 'M01', period: { dates: { from: '2023-06-01', to: '2023-11-19' } } };
  const funnel = `query ($id: MetricId!, $period: PeriodInput!) { metricFunnel(id: $id, period: $period) {
    overall points { branch { code } numerator denominator expected adjusted standing warning { low high } } }
    metricCourse(id: $id, period: $period) { middle points { key denominator share low high signal } }
    metric(id: $id, period: $period) { total { value denominator } } }`;
  const { data } = await office.ask('HCC_MANAGER', funnel, variables);
  const { overall, points } = data.metricFunnel;
  expect(overall).toBeCloseTo(data.metric.total.value);
  const sum = (list: { denominator: number }[]) => list.reduce((n, { denominator }) => n + denominator, 0);
  expect(sum(points)).toBe(data.metric.total.denominator);
  expect(sum(data.metricCourse.points)).toBe(data.metric.total.denominator);
  for (const { adjusted, standing, warning } of points) {
    expect(standing === 'INSIDE').toBe(adjusted >= warning.low && adjusted <= warning.high);
  }
  const count = await office.ask('HCC_MANAGER', funnel, { ...variables, id: 'R' });
  expect(count.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: 'id' });
});
