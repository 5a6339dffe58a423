import { simulate } from '@tram-ho-so/db';
import { type MetricId, metricIds, metricOf } from '@tram-ho-so/domain/metrics';
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

const ofPlaces = ['metric', 'metric by procedure', 'drillDown', 'drillDown of the part', 'metricCourse'];

/** A course is of shares only; coverage counts places and procedures, which have no parts and no list. */
function refusedWays(id: MetricId): string[] {
  const { kind } = metricOf(id).measure;
  if (kind === 'SHARE') return [];
  return kind === 'REACH' ? ofPlaces : ['metricCourse'];
}

test.each(metricIds)('%s is answered in every way that a figure of its kind can be asked for', async (id) => {
  const refused: string[] = [];
  for (const [way, ask] of Object.entries(asks)) {
    const usesAsOf = ask.includes('$asOf');
    const query = `query ($id: MetricId!, $period: PeriodInput!${usesAsOf ? ', $asOf: DateTime!' : ''}) { ${ask} }`;
    const { errors } = await office.ask('HCC_MANAGER', query, { id, period, asOf: '2023-10-20T03:00:00Z' });
    const codes = errors.map(({ extensions }) => extensions.code);
    if (codes.length > 0) refused.push(way);
    expect([way, codes.filter((code) => code !== 'INVALID_INPUT')]).toEqual([way, []]);
  }
  expect(refused).toEqual(refusedWays(id));
});
