import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createDb, personalKeysFrom, seedPilot } from '@tram-ho-so/db';
import { openDatabase } from '@tram-ho-so/db/open-database';
import { simulate } from '@tram-ho-so/db/simulate/simulate';
import { seedDevelopment } from '../src/auth/seed-development.ts';
import { type Side, startApi } from './sides.ts';

/** Figures end to end through GraphQL, guards on: `node bench/figures.ts --dossiers 1000000`; many millions with `--without-history`. */
const { values } = parseArgs({
  options: {
    dossiers: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '6' },
    'without-history': { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('../../../', import.meta.url));
const dataDir = process.env.DATA_DIR ?? `${root}.data/figures`;
mkdirSync(dataDir, { recursive: true });
const personalKey = createHash('sha256').update('only ever measured').digest('base64');
const database = await openDatabase({ databaseUrl: process.env.DATABASE_URL, dataDir, log: console.error });
const db = createDb({
  url: database.url,
  personalKeys: personalKeysFrom(Buffer.from(personalKey, 'base64')),
});
const now = new Date();
const year = now.getUTCFullYear();
const month = {
  named: { kind: 'MONTH', year: now.getUTCMonth() === 0 ? year - 1 : year, nth: now.getUTCMonth() || 12 },
};
const whole = { named: { kind: 'YEAR', year } };
const ago = new Date(now.getTime() - 90 * 86_400_000).toISOString();

const metric = `query ($id: MetricId!, $period: PeriodInput!, $by: [MetricDimension!], $asOf: DateTime) {
  metric(id: $id, period: $period, by: $by, asOf: $asOf) { source total { value numerator denominator p90 } rows { keys { code } value denominator } } }`;
const report = `query ($period: PeriodInput!) { report(form: FORM_06A, period: $period) { rows { cells } imbalances { column } } }`;
const questions = [
  ['nothing: what a request costs by itself', '{ __typename }', {}],
  ['received this year', metric, { id: 'R', period: whole }],
  ['received by branch and month', metric, { id: 'R', period: whole, by: ['BRANCH', 'MONTH'] }],
  ['on time by branch', metric, { id: 'M01', period: whole, by: ['BRANCH'] }],
  ['on time by field, last month', metric, { id: 'M01', period: month, by: ['FIELD'] }],
  ['median and 90th percentile by branch', metric, { id: 'M17', period: whole, by: ['BRANCH'] }],
  ['sets: pending by procedure', metric, { id: 'P', period: month, by: ['PROCEDURE'] }],
  ['supplements by procedure (history)', metric, { id: 'M13', period: month, by: ['PROCEDURE'] }],
  [
    'on time by branch, as of 90 days ago (history)',
    metric,
    { id: 'M01', period: whole, by: ['BRANCH'], asOf: ago },
  ],
  ['II.06a of last month (history)', report, { period: month }],
  [
    'overview',
    '{ overview { counts { key count } byBranch { received open } byMonth { month received closed } } }',
    {},
  ],
] as const;

let api: Side | undefined;
try {
  await seedPilot(db, now);
  const { rows } = await db.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM dossiers');
  const missing = Number(values.dossiers) - (rows[0]?.n ?? 0);
  if (missing > 0) {
    const withHistory = !values['without-history'];
    const told = await simulate(db, { dossiers: missing, months: 18, seed: 1, until: now, withHistory });
    console.error(`${told.dossiers} dossiers simulated in ${Math.round(told.seconds)} s`);
  }
  const { users } = await seedDevelopment(db, dataDir, now);
  api = await startApi(
    { url: database.url, dataDir, personalKey },
    { codes: [], deepCursor: '', visibility: { kind: 'ALL' }, organisationId: 0 },
    '',
  );
  const headers = await seated(
    `http://localhost:${api.port}`,
    users.find(({ role }) => role === 'HCC_MANAGER'),
  );
  const table = [];
  for (const [name, query, variables] of questions) {
    const times: number[] = [];
    let source = '';
    const begun = performance.now();
    while (times.length < Number(values.rounds) || isYoung(begun, times)) {
      const start = performance.now();
      const answer = await fetch(`http://localhost:${api.port}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await answer.json()) as {
        data?: { metric?: { source: string } };
        errors?: unknown;
      };
      times.push(performance.now() - start);
      source = errors ? JSON.stringify(errors).slice(0, 80) : (data?.metric?.source ?? '');
    }
    const sorted = times.slice(times.length >> 1).sort((a, b) => a - b);
    table.push({
      question: name,
      source,
      'median ms': sorted[sorted.length >> 1]?.toFixed(1),
      'worst ms': sorted.at(-1)?.toFixed(1),
    });
  }
  console.table(table);
} finally {
  api?.stop();
  await db.close();
  await database.stop();
}

/** A short question is asked for two seconds, so that the server is warm. */
function isYoung(begun: number, times: readonly number[]): boolean {
  return performance.now() - begun < 2_000 && times.length < 200;
}

/** What a manager of the centre sends along with a question. */
async function seated(url: string, user: { email: string; password: string } | undefined) {
  const headers = {
    'content-type': 'application/json',
    origin: url,
    'x-requested-with': 'bench',
  };
  const body = JSON.stringify(user);
  const answer = await fetch(`${url}/api/auth/sign-in/email`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`sign-in was answered with ${answer.status}`);
  return {
    ...headers,
    cookie: answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  };
}
