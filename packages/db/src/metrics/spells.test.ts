import { type DossierState, stepOf } from '@tram-ho-so/domain/dossier-steps';
import { metricIds } from '@tram-ho-so/domain/metrics';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDossierFacts } from '../facts/dossier-facts.ts';
import { appendBackdated } from '../ledger/append-backdated.ts';
import { appendEvent } from '../ledger/append-events.ts';
import { openDossier } from '../ledger/open-dossier.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, event, opening, recordedAtDesk } from '../testing/sample-steps.ts';
import type { MetricAsked } from './metric-asked.ts';
import { readMetric } from './read-metric.ts';

const now = new Date('2024-03-20T03:00:00Z');
const hours = (n: number) => n * 3_600_000;
let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
});
afterAll(() => books.close());

const kinds = [
  'FORWARDED',
  'SUPPLEMENT_REQUESTED',
  'SUPPLEMENT_RECEIVED',
  'STOPPED',
  'REOPENED',
  'RESOLVED',
  'RESULT_RECALLED',
  'RETURNED',
] as const;

/** A dossier that is stopped, opened again, resolved and recalled at any time, and of which some is learnt late. */
const life = fc.record({
  begins: fc.integer({ min: 100, max: 3_600 }),
  branch: fc.constantFrom('BC-HATU', 'BC-VIETHUNG'),
  turns: fc.array(fc.record({ after: fc.integer({ min: 1, max: 500 }), choice: fc.nat() }), { maxLength: 9 }),
  isLate: fc.boolean(),
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

async function live({ begins, branch, turns, isLate }: Life): Promise<boolean> {
  const { db } = books;
  const pilot = await currentPilot(db);
  const asked = opening(pilot, { at: new Date(now.getTime() - hours(begins)), branch });
  let { dossier } = await openDossier(db, asked);
  let state: DossierState = asked.taken.state;
  let at = now.getTime() - hours(begins);
  const workedFrom: number[] = [];
  for (const { after, choice } of turns) {
    const allowed = kinds.filter((kind) => stepOf(kind).from.includes(state.status));
    const kind = allowed[choice % allowed.length];
    if (kind === undefined || at + hours(after) > now.getTime()) break;
    at += hours(after);
    const next = event(pilot, state, kind, new Date(at));
    dossier = await appendEvent(db, dossier, next);
    ({ state } = next.taken);
    if (state.status === 'IN_PROCESS') workedFrom.push(at);
  }
  const [worked] = workedFrom;
  if (isLate && worked !== undefined && worked + hours(1) < now.getTime()) {
    const facts = await findDossierFacts(db, { id: dossier.id }, { kind: 'ALL' }, now);
    const recording = recordedAtDesk(pilot, now);
    dossier = await appendBackdated(db, {
      seen: dossier,
      terms: asked.taken.state.terms,
      pilot,
      booked: facts?.events ?? [],
      late: [
        { kind: 'STOPPED', occurredAt: new Date(worked + hours(0.4)), recording },
        { kind: 'REOPENED', occurredAt: new Date(worked + hours(0.8)), recording },
      ],
    });
  }
  return dossier.reopened;
}

/** A question over half months, from and to any of them. */
const question: fc.Arbitrary<MetricAsked> = fc
  .record({
    metric: fc.constantFrom(...metricIds),
    first: fc.nat(13),
    length: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ metric, first, length }) => ({
    metric,
    period: { from: startOfHalf(first), to: dayBefore(startOfHalf(first + length)) },
    by: metric === 'M17' ? ['BRANCH'] : ['BRANCH', 'MONTH'],
    reckoning: 'CALENDAR',
    filter: {},
    asOf: now,
    visibility: { kind: 'ALL' },
  }));

/** From the first half of October 2023 on. */
function startOfHalf(nth: number): string {
  const first = new Date(Date.UTC(2023, 9 + Math.floor(nth / 2), nth % 2 === 0 ? 1 : 15));
  return first.toISOString().slice(0, 10);
}
const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

test('whatever was opened again, the sums say of any half months what the histories say', async () => {
  const { db } = books;
  let again = 0;
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(life, { minLength: 2, maxLength: 6 }),
      fc.array(question, { minLength: 8, maxLength: 8 }),
      fc.boolean(),
      async (lives, questions, fold) => {
        for (const each of lives) if (await live(each)) again += 1;
        if (fold) await db.pool.query('SELECT guards.fold_figures()');
        for (const asked of questions) {
          const sums = await readMetric(db, asked);
          if (sums.source !== 'ROLLUP') continue;
          compared += 1;
          const { source: _source, ...history } = await readMetric(db, asked, 'HISTORY');
          expect(sums).toEqual({ ...history, source: 'ROLLUP' });
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(again).toBeGreaterThan(30);
  expect(compared).toBeGreaterThan(60);
}, 120_000);
