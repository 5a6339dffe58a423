import { metricIds, metricOf } from '@tram-ho-so/domain/metrics';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { readMetric } from './read-metric.ts';
import { readTogether } from './read-together.ts';

const now = new Date('2024-03-20T03:00:00Z');
let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
  await simulate(books.db, { dossiers: 600, months: 6, seed: 61, until: now, withLife: true });
}, 60_000);
afterAll(() => books.close());

const periods = fc.constantFrom(
  { from: '2023-12-01', to: '2023-12-31' },
  { from: '2024-01-05', to: '2024-02-17' },
  { from: '2019-01-01', to: '2019-01-31' },
);
const moments = fc.constantFrom(now, new Date('2024-02-02T03:00:00Z'));

test('figures counted together are what each of them says alone', async () => {
  const { db } = books;
  await fc.assert(
    fc.asyncProperty(periods, moments, async (period, asOf) => {
      const together = await readTogether(db, { period, asOf, metrics: metricIds });
      expect([...together.keys()].toSorted()).toEqual(metricIds.toSorted());
      for (const metric of metricIds) {
        const alone = await readMetric(db, {
          metric,
          period,
          asOf,
          by: metricOf(metric).measure.kind === 'REACH' ? [] : ['BRANCH'],
          reckoning: 'CALENDAR',
          filter: {},
          visibility: { kind: 'ALL' },
        });
        const counted = ({ whole, part, sum, median, p90 }: typeof alone.total) => ({
          whole,
          part,
          sum,
          median,
          p90,
        });
        expect([metric, together.get(metric)]).toEqual([
          metric,
          {
            total: counted(alone.total),
            branches: alone.rows.map((row) => ({ branch: row.keys[0] ?? null, ...counted(row) })),
          },
        ]);
      }
    }),
    { numRuns: 6 },
  );
}, 120_000);
