import { simulate } from '@tram-ho-so/db';
import { metricIds } from '@tram-ho-so/domain/metrics';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Office, openOffice } from '../testing/open-office.ts';
import { firstMoment } from '../testing/sample-office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await simulate(office.db, { dossiers: 400, months: 5, seed: 29, until: firstMoment });
}, 60_000);
afterAll(() => office[Symbol.asyncDispose]());

const asks = {
  metric: `metric(id: $id, period: $period, by: [BRANCH, MONTH], asOf: $asOf) { total { value } rows { value } }`,
  'metric by procedure': `metric(id: $id, period: $period, by: [FIELD, CHANNEL]) { total { value } rows { value } }`,
  'metric of a filter': `metric(id: $id, period: $period, filter: { branch: ["BC-HATU"], origin: [SIMULATED] }) { total { value } }`,
  drillDown: `drillDown(id: $id, period: $period, which: WHOLE, first: 2) { totalCount nodes { code } }`,
  'drillDown of the part': `drillDown(id: $id, period: $period, which: PART, first: 2, asOf: $asOf) { totalCount nodes { code } }`,
  explainMetric: `explainMetric(id: $id, period: $period) { sentence { vi en } }`,
  metricCourse: `metricCourse(id: $id, period: $period) { __typename }`,
  metricDifference: `metricDifference(id: $id, period: $period, from: $asOf) { moved(first: 2) { totalCount nodes { code } } }`,
} as const;

const period = { dates: { from: '2023-09-01', to: '2023-12-31' } };

test.each(metricIds)(
  '%s is answered, or refused with a code, in every way that a figure is asked for',
  async (id) => {
    let answered = 0;
    for (const [way, ask] of Object.entries(asks)) {
      const usesAsOf = ask.includes('$asOf');
      const query = `query ($id: MetricId!, $period: PeriodInput!${usesAsOf ? ', $asOf: DateTime!' : ''}) { ${ask} }`;
      const { errors } = await office.ask('HCC_MANAGER', query, { id, period, asOf: '2023-10-20T03:00:00Z' });
      // A course is of shares only, coverage has no parts: those are refused, with a code.
      const faults = errors.filter(({ extensions }) => extensions.code !== 'INVALID_INPUT');
      expect([way, faults]).toEqual([way, []]);
      answered += errors.length === 0 ? 1 : 0;
    }
    expect(answered).toBeGreaterThan(1);
  },
);
