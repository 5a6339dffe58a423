import { metricIds, periodOf } from '@tram-ho-so/domain/metrics';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendEvent } from '../ledger/append-events.ts';
import { openDossier } from '../ledger/open-dossier.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, event, opening } from '../testing/sample-steps.ts';
import { type FactDimension, type MetricAsked, metricDimensions, wholePeriod } from './metric-asked.ts';
import { readMetric } from './read-metric.ts';
import { isCoarseEnough, isKeptAsSums } from './sums.ts';

const now = new Date('2024-03-20T03:00:00Z');
let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
  await simulate(books.db, { dossiers: 1_200, months: 8, seed: 17, until: now });
  await liveOn();
}, 60_000);
afterAll(() => books.close());

/** Dossiers that go on, stop, come back and are recalled after the sums were folded. */
async function liveOn(): Promise<void> {
  const { db } = books;
  const pilot = await currentPilot(db);
  const day = (n: number) => new Date(now.getTime() - (40 - n) * 86_400_000);
  const courses = [
    ['FORWARDED', 'RESOLVED'],
    ['FORWARDED', 'RESOLVED', 'RESULT_RECALLED'],
    ['FORWARDED', 'RESOLVED', 'RESULT_RECALLED', 'RESOLVED', 'RETURNED'],
    ['FORWARDED', 'STOPPED', 'REOPENED'],
    ['FORWARDED', 'STOPPED'],
    ['FORWARDED', 'WITHDRAWN'],
    [],
  ] as const;
  for (const [nth, course] of courses.entries()) {
    const asked = opening(pilot, { at: day(nth), branch: nth % 2 === 0 ? 'BC-HATU' : 'BC-VIETHUNG' });
    let { dossier } = await openDossier(db, asked);
    let { state } = asked.taken;
    for (const [step, kind] of course.entries()) {
      const next = event(pilot, state, kind, day(nth + 3 + step * 6));
      dossier = await appendEvent(db, dossier, next);
      ({ state } = next.taken);
    }
  }
}

const facts = metricDimensions.filter(
  (each): each is FactDimension => each !== 'MONTH' && each !== 'WEEK' && each !== 'DAY',
);

/** Anything that can be asked of the sums. */
const anything: fc.Arbitrary<MetricAsked> = fc.record({
  metric: fc.constantFrom(...metricIds),
  period: fc
    .record({
      kind: fc.constantFrom('MONTH', 'QUARTER', 'YEAR'),
      reckoning: fc.constantFrom('CALENDAR', 'REPORT'),
      year: fc.constantFrom(2023, 2024),
      nth: fc.integer({ min: 1, max: 4 }),
    })
    .map((named) => periodOf(named, 15)),
  by: fc
    .tuple(
      fc.oneof(
        fc.subarray([...facts], { maxLength: 2 }),
        fc.subarray(['BRANCH', 'WARD', 'POSTAL_UNIT'] as const, { maxLength: 2 }),
      ),
      fc.constantFrom([], ['MONTH'] as const),
    )
    .map(([some, step]) => [...some, ...step]),
  reckoning: fc.constantFrom('CALENDAR', 'REPORT'),
  filter: fc.oneof(
    fc.constant({}),
    fc.record(
      {
        branch: fc.constantFrom(['BC-HATU'], ['BC-VIETHUNG', 'BC-HATU']),
        channel: fc.constantFrom(['ONLINE'], ['DIRECT', 'POSTAL']),
        assistance: fc.constantFrom(['POST_BRANCH'], ['NONE']),
        origin: fc.constantFrom(['SIMULATED'], ['LIVE']),
      },
      { requiredKeys: [] },
    ),
  ) as fc.Arbitrary<MetricAsked['filter']>,
  asOf: fc.constant(now),
  visibility: fc.constant({ kind: 'ALL' }),
});

/** A branch whose differences cancel out in the month: nobody is there, and their days saved are unknown rather than nought. */
const savedByBranch: MetricAsked = {
  metric: 'M18',
  period: { from: '2024-02-01', to: '2024-02-29' },
  by: ['BRANCH'],
  reckoning: 'CALENDAR',
  filter: { origin: ['LIVE'] },
  asOf: now,
  visibility: { kind: 'ALL' },
};

test('the sums and the histories give the same figures, folded or not', async () => {
  let compared = 0;
  let coarse = 0;
  const { db } = books;
  const { rows } = await db.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM guards.figure_changes');
  expect(rows[0]?.n).toBeGreaterThan(5);
  await fc.assert(
    fc.asyncProperty(anything, async (asked) => {
      if (!isKeptAsSums(asked, [wholePeriod(asked.period)])) return;
      const sums = await readMetric(db, asked);
      if (sums.source !== 'ROLLUP') return;
      compared += 1;
      if (isCoarseEnough(asked)) coarse += 1;
      const { source: _source, ...history } = await readMetric(db, asked, 'HISTORY');
      expect(sums).toEqual({ ...history, source: 'ROLLUP' });
      if (compared === 60) await db.pool.query('SELECT guards.fold_figures()');
    }),
    { numRuns: 260, examples: [[savedByBranch]] },
  );
  expect(compared).toBeGreaterThan(100);
  expect(coarse).toBeGreaterThan(10);
}, 120_000);

test('after a later write the moment before it is read from the histories', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const asked: MetricAsked = {
    metric: 'R',
    period: { from: '2024-03-01', to: '2024-03-31' },
    by: [],
    reckoning: 'CALENDAR',
    filter: {},
    asOf: now,
    visibility: { kind: 'ALL' },
  };
  const before = await readMetric(db, asked);
  expect(before.source).toBe('ROLLUP');
  const later = new Date(now.getTime() + 60_000);
  await openDossier(db, opening(pilot, { at: later, branch: 'BC-HATU' }));
  expect(await readMetric(db, asked)).toEqual({ ...before, source: 'HISTORY' });
  const after = await readMetric(db, { ...asked, asOf: later });
  expect([after.source, after.total.whole]).toEqual(['ROLLUP', before.total.whole + 1]);
});

test('what is written while the sums are counted is of a later moment, and not counted', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const asOf = new Date(now.getTime() + 120_000);
  const march = { from: '2024-03-01', to: '2024-03-31' };
  const asked: MetricAsked = { ...savedByBranch, metric: 'R', period: march, by: [], filter: {}, asOf };
  const before = await readMetric(db, asked);
  expect(before.source).toBe('ROLLUP');
  const later = opening(pilot, { at: new Date(asOf.getTime() + 1_000), branch: 'BC-HATU' });
  let written = 0;
  const query = async (...words: Parameters<typeof db.pool.query>) => {
    if (JSON.stringify(words).includes('guards.figures_coarse') && written++ === 0)
      await openDossier(db, later);
    return db.pool.query(...words);
  };
  const busy = { ...db, pool: Object.assign(Object.create(db.pool), { query }) };
  expect(await readMetric(busy, asked)).toEqual({ ...before, source: 'HISTORY' });
  expect(written).toBe(1);
});
