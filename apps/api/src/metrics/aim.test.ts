import { simulate } from '@tram-ho-so/db';
import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';
import { firstMoment } from '../testing/sample-office.ts';

const set = `mutation ($input: SetMetricTargetInput!) { setMetricTarget(input: $input) { __typename } }`;
const query = `query ($id: MetricId!, $period: PeriodInput!, $asOf: DateTime) {
  metric(id: $id, period: $period, asOf: $asOf) { total { value } aim { met target { year value source version } } } }`;
const inQuarter = (year: number, nth: number) => ({
  named: { kind: 'QUARTER', reckoning: 'REPORT', year, nth },
});

test('a figure stands beside the target of the year its period ends in, as known at its moment', async () => {
  await using office = await openOffice();
  await simulate(office.db, { dossiers: 400, months: 6, seed: 7, until: firstMoment });
  const input = { metric: 'M01', year: 2023, seenVersion: 0, value: 0.95, source: 'Kế hoạch 12/KH-UBND' };
  const aimOf = async (variables: object) =>
    (await office.ask('HCC_MANAGER', query, { id: 'M01', ...variables })).data.metric;
  expect((await aimOf({ period: inQuarter(2023, 3) })).aim).toBe(null);
  await office.ask('HCC_MANAGER', set, { input });
  const { aim, total } = await aimOf({ period: inQuarter(2023, 3) });
  expect(aim).toEqual({
    met: total.value >= 0.95,
    target: { year: 2023, value: 0.95, source: 'Kế hoạch 12/KH-UBND', version: 1 },
  });
  expect((await aimOf({ period: inQuarter(2024, 1) })).aim).toBe(null);
  expect((await aimOf({ period: inQuarter(2023, 3), asOf: '2023-10-01T00:00:00Z' })).aim).toBe(null);
});

test('a line says which part of the period it is, though parts before it have nothing', async () => {
  await using office = await openOffice();
  await simulate(office.db, { dossiers: 300, months: 3, seed: 7, until: firstMoment });
  const { data } = await office.ask(
    'HCC_MANAGER',
    `{ metric(id: R, period: { named: { kind: YEAR, year: 2023 } }, by: [MONTH]) { total { nth } rows { nth keys { code } } } }`,
  );
  const { total, rows } = data.metric;
  expect(total.nth).toBe(null);
  expect(rows.length).toBeLessThan(12);
  for (const { nth, keys } of rows) expect(keys[0].code).toBe(`2023-${String(nth).padStart(2, '0')}`);
  const whole = await office.ask(
    'HCC_MANAGER',
    `{ metric(id: R, period: { named: { kind: YEAR, year: 2023 } }, by: [BRANCH]) { rows { nth } } }`,
  );
  expect(whole.data.metric.rows[0].nth).toBe(null);
});
