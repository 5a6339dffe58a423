import { simulate } from '@tram-ho-so/db';
import { metricIds, metricOf } from '@tram-ho-so/domain/metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';
import { firstMoment } from '../testing/sample-office.ts';

const metric = `query ($id: MetricId!, $period: PeriodInput!, $filter: MetricFilter, $asOf: DateTime) {
  metric(id: $id, period: $period, filter: $filter, asOf: $asOf) { asOf total { denominator } exclusions { code count } } }`;
const drillDown = `query ($id: MetricId!, $period: PeriodInput!, $filter: MetricFilter, $asOf: DateTime, $leftOut: LeftOutReason) {
  drillDown(id: $id, period: $period, filter: $filter, asOf: $asOf, which: LEFT_OUT, leftOut: $leftOut, first: 1) {
    totalCount nodes { leftOut { en } } } }`;

const leaving = metricIds.filter(
  (id) => metricOf(id).excluded.length > 0 && metricOf(id).measure.kind !== 'REACH',
);

const questions = fc.record({
  id: fc.constantFrom(...leaving),
  period: fc.constantFrom(
    { named: { kind: 'YEAR', year: 2023 } },
    { named: { kind: 'QUARTER', reckoning: 'REPORT', year: 2023, nth: 3 } },
    { dates: { from: '2023-07-05', to: '2023-10-19' } },
  ),
  filter: fc.record(
    {
      branch: fc.constantFrom(['BC-HATU'], ['BC-VIETHUNG', 'BC-HATU']),
      channel: fc.constantFrom(['ONLINE'], ['DIRECT', 'POSTAL']),
      none: fc.constant(['BRANCH']),
    },
    { requiredKeys: [] },
  ),
  asOf: fc.constantFrom(null, '2023-10-05T03:00:00Z'),
});

test('each exclusion counts exactly the dossiers of its own list', async () => {
  await using office = await openOffice();
  await simulate(office.db, { dossiers: 700, months: 7, seed: 83, until: firstMoment });
  const met = new Set<string>();
  await fc.assert(
    fc.asyncProperty(questions, async (asked) => {
      const { data } = await office.ask('HCC_MANAGER', metric, asked);
      const { asOf, exclusions } = data.metric;
      const listed = async (leftOut: string | null) =>
        (await office.ask('HCC_MANAGER', drillDown, { ...asked, asOf, leftOut })).data.drillDown;
      let sum = 0;
      for (const { code, count } of exclusions) {
        const { totalCount, nodes } = await listed(code);
        expect([asked, code, totalCount]).toEqual([asked, code, count]);
        if (count > 0) met.add(`${asked.id} ${code} ${nodes[0].leftOut.en}`);
        sum += count;
      }
      expect((await listed(null)).totalCount).toBe(sum);
    }),
    { numRuns: 80 },
  );
  expect(met.size).toBeGreaterThan(7);
}, 120_000);

test('a reason that is none of the figure’s is refused', async () => {
  await using office = await openOffice();
  const period = { named: { kind: 'YEAR', year: 2023 } };
  const refused = [
    { id: 'M01', period, leftOut: 'UNTIMED' },
    { id: 'K', period, leftOut: 'WITHDRAWN' },
  ];
  for (const variables of refused) {
    const { errors } = await office.ask('HCC_MANAGER', drillDown, variables);
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', argument: 'leftOut' });
  }
});
