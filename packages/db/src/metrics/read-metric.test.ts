import {
  type Atom,
  allAtoms,
  holds,
  type MetricFacts,
  metricIds,
  metricOf,
} from '@tram-ho-so/domain/metrics';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierAsOf } from '../dossiers/dossier-as-of.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot } from '../testing/sample-steps.ts';
import { countBehindFigure, listBehindFigure } from './list-behind-figure.ts';
import type { MetricAsked } from './metric-asked.ts';
import { windowOf } from './metric-window.ts';
import { readMetric } from './read-metric.ts';

const now = new Date('2024-03-20T03:00:00Z');
let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
  await simulate(books.db, { dossiers: 600, months: 6, seed: 11, until: now });
  const below = await books.db.pool.connect();
  await below.query('SET session_replication_role = replica');
  for (const rare of rarities) await below.query(rare);
  below.release(true);
  await books.db.pilotBook.fresh();
}, 60_000);
afterAll(() => books.close());

/** What simulated histories seldom hold, written below the walls so that every question has a yes. */
const rarities = [
  `UPDATE procedure_versions SET online_level = 'INFO_ONLY' WHERE procedure_id % 9 = 1`,
  'UPDATE guards.pilot_revision SET n = n + 1',
  ...['dossiers', 'dossier_versions'].flatMap((table) => {
    const id = table === 'dossiers' ? 'id' : 'dossier_id';
    return [
      `UPDATE ${table} SET used_days = NULL WHERE ${id} % 13 = 1`,
      `UPDATE ${table} SET return_days = NULL WHERE ${id} % 13 = 2`,
      `UPDATE ${table} SET extended_at = accepted_at WHERE ${id} % 5 = 1 AND accepted_at IS NOT NULL`,
      `UPDATE ${table} SET status = 'IN_PROCESS' WHERE ${id} % 11 = 3 AND status = 'RESOLVED'`,
    ];
  }),
  `DELETE FROM ratings`,
  `INSERT INTO ratings (dossier_id, score, rated_at, place, recorded_at)
   SELECT id, (ARRAY['VERY_SATISFIED', 'NEUTRAL', 'SATISFIED']::"RatingScore"[])[id % 3 + 1], returned_at + interval '1 day',
     'HCC_CENTRE', returned_at + interval '9 days' FROM dossiers WHERE returned_at IS NOT NULL AND id % 2 = 0`,
  `WITH fee AS (INSERT INTO dossier_fees (dossier_id, kind, amount_vnd, basis, collect_at, due_since, recorded_at, organisation_id)
     SELECT id, 'LE_PHI', 8000, 'Thử', 'SUPPLEMENT', accepted_at, accepted_at, organisation_id FROM dossiers
     WHERE accepted_at IS NOT NULL AND id % 3 = 0 RETURNING id, dossier_id, due_since, organisation_id)
   INSERT INTO fee_payments (fee_id, method, receipt_number, paid_at, recorded_at, organisation_id)
   SELECT id, (ARRAY['ONLINE', 'CASH']::"PaymentMethod"[])[dossier_id % 2 + 1], 'T' || id, due_since + interval '3 days',
     due_since + interval '4 days', organisation_id FROM fee`,
  `INSERT INTO shipments (direction, dossier_id, procedure_id, branch_id, organisation_id, place, state, version, requested_at,
     picked_up_at, closed_at, transfer_minutes, updated_at)
   SELECT 'TO_HCC', id, procedure_id, branch_id, organisation_id, 'HOME', 'DELIVERED_TO_HCC', 3, submitted_at, submitted_at,
     submitted_at + interval '1 day', CASE WHEN id % 4 > 0 THEN id % 700 END, submitted_at + interval '2 days'
   FROM dossiers WHERE branch_id IS NOT NULL AND id % 2 = 0`,
];

const asked = (metric: MetricAsked['metric'], rest: Partial<MetricAsked> = {}): MetricAsked => ({
  metric,
  period: { from: '2023-12-01', to: '2024-01-31' },
  by: [],
  reckoning: 'CALENDAR',
  filter: {},
  asOf: now,
  visibility: { kind: 'ALL' },
  ...rest,
});

/** Every dossier as the domain sees it at the end of the period. */
async function factsIn({ period, asOf }: MetricAsked): Promise<MetricFacts[]> {
  const { db } = books;
  const window = windowOf(period, asOf);
  const pilot = await currentPilot(db);
  const versions = new Map(pilot.procedures.all.flatMap((each) => each.versions.map((one) => [one.id, one])));
  const dossiers = await db.prisma.dossier.findMany();
  const fees = await db.prisma.dossierFee.findMany({ include: { payments: true } });
  const parcels = await db.prisma.shipment.findMany({ where: { state: 'DELIVERED_TO_HCC' } });
  const ratings = new Map((await db.prisma.rating.findMany()).map((rating) => [rating.dossierId, rating]));
  const facts: MetricFacts[] = [];
  for (const dossier of dossiers) {
    const state = await dossierAsOf(db, dossier.id, { business: window.at, known: asOf });
    if (!state) continue;
    const paid = fees
      .filter(({ dossierId }) => dossierId === dossier.id)
      .flatMap(({ payments }) => payments)
      .filter((each) => !each.refund && each.paidAt <= window.at && each.recordedAt <= asOf);
    const rating = ratings.get(dossier.id);
    const isKnown = rating && rating.ratedAt <= window.at && rating.recordedAt <= asOf;
    facts.push({
      ...state,
      submittedAt: dossier.submittedAt,
      onlineLevel: versions.get(dossier.procedureVersionId)?.onlineLevel ?? 'INFO_ONLY',
      transfers: parcels.flatMap(({ dossierId, closedAt, updatedAt, transferMinutes }) =>
        dossierId === dossier.id && closedAt && closedAt <= window.at && updatedAt <= asOf
          ? [{ arrivedAt: closedAt, hours: transferMinutes === null ? null : transferMinutes / 60 }]
          : [],
      ),
      feePaid: paid.length > 0,
      paidOnline: paid.some(({ method }) => method === 'ONLINE'),
      ratedAt: isKnown ? rating.ratedAt : null,
      score: isKnown ? rating.score : null,
    });
  }
  return facts;
}

function middleOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

test('the books and the domain mean the same by every figure, now and at any moment', async () => {
  const seen = new Set<Atom>();
  for (const asOf of [now, new Date('2024-01-10T05:00:00Z'), new Date('2024-02-20T05:00:00Z')]) {
    const facts = await factsIn(asked('R', { asOf }));
    const window = windowOf(asked('R').period, asOf);
    for (const id of metricIds) {
      const { base, excluded, measure } = metricOf(id);
      const isTrue = (atom: Atom) => (each: MetricFacts) => holds[atom](each, window);
      for (const atom of allAtoms) if (facts.some(isTrue(atom))) seen.add(atom);
      const whole = facts.filter(
        (each) => isTrue(base)(each) && !excluded.some((atom) => isTrue(atom)(each)),
      );
      const { total } = await readMetric(books.db, asked(id, { asOf }), 'HISTORY');
      if (measure.kind === 'REACH') continue;
      const part = measure.kind === 'SHARE' ? whole.filter(isTrue(measure.part)).length : total.part;
      expect([id, asOf, total.whole, total.part]).toEqual([id, asOf, whole.length, part]);
      const left = facts.filter(isTrue(base)).length - whole.length;
      expect([id, total.leftOut.reduce((sum, n) => sum + n, 0)]).toEqual([id, left]);
      if (measure.kind === 'SUM' && measure.of === 'savedDays') {
        expect(total.sum ?? 0).toBe(whole.reduce((sum, { savedDays }) => sum + (savedDays ?? 0), 0));
      }
      if (id === 'M19') {
        const hours = whole.flatMap(({ transfers }) => transfers.flatMap((each) => each.hours ?? []));
        expect(total.median).toBeCloseTo(middleOf(hours));
        expect(hours.length).toBeGreaterThan(10);
      }
    }
  }
  // Nothing here is true of no dossier, or the test would say little.
  const unseen = allAtoms.filter((atom) => !seen.has(atom));
  expect(unseen).toEqual([]);
}, 120_000);

test('carried in and received are closed and pending, in every row', async () => {
  const counts = async (by: MetricAsked['by'], id: 'K' | 'R' | 'C' | 'P') => {
    const { rows } = await readMetric(books.db, asked(id, { by }), 'HISTORY');
    return new Map(rows.map(({ cut, keys, whole }) => [[cut, ...keys].join('|'), whole]));
  };
  for (const by of [
    ['BRANCH'],
    ['PROCEDURE', 'MONTH'],
    ['CHANNEL', 'ASSISTANCE', 'WEEK'],
    ['FIELD', 'DAY'],
  ] as const) {
    const [k, r, c, p] = await Promise.all((['K', 'R', 'C', 'P'] as const).map((id) => counts(by, id)));
    const keys = new Set([k, r, c, p].flatMap((each) => [...(each?.keys() ?? [])]));
    expect(keys.size).toBeGreaterThan(3);
    for (const key of keys) {
      const of = (each: Map<string, number> | undefined) => each?.get(key) ?? 0;
      expect([key, of(k) + of(r)]).toEqual([key, of(c) + of(p)]);
    }
  }
}, 60_000);

test('the parts of a figure make its total', async () => {
  for (const by of [
    'BRANCH',
    'WARD',
    'POSTAL_UNIT',
    'PROCEDURE',
    'FIELD',
    'PHASE',
    'CHANNEL',
    'ASSISTANCE',
    'RETURN_CHANNEL',
  ] as const) {
    const { total, rows } = await readMetric(books.db, asked('M01', { by: [by] }), 'HISTORY');
    expect([by, rows.reduce((sum, { whole }) => sum + whole, 0)]).toEqual([by, total.whole]);
    expect([by, rows.reduce((sum, { part }) => sum + part, 0)]).toEqual([by, total.part]);
  }
});

test('the list behind a figure has as many dossiers as the figure says', async () => {
  for (const metric of metricIds) {
    const { excluded, measure } = metricOf(metric);
    if (measure.kind === 'REACH') continue;
    const { total } = await readMetric(books.db, asked(metric), 'HISTORY');
    const counts = await Promise.all(
      (['WHOLE', 'PART', 'REST', 'LEFT_OUT'] as const).map((which) =>
        countBehindFigure(books.db, { ...asked(metric), which }),
      ),
    );
    const part = measure.kind === 'SHARE' ? total.part : total.whole;
    const left = total.leftOut.reduce((sum, n) => sum + n, 0);
    expect([metric, ...counts]).toEqual([metric, total.whole, part, total.whole - part, left]);
    const listed = await listBehindFigure(books.db, { ...asked(metric), which: 'LEFT_OUT' }, { first: 1000 });
    expect(excluded.map((atom) => listed.filter(({ leftOut }) => leftOut === atom).length)).toEqual(
      total.leftOut,
    );
  }
}, 60_000);

test('the pages behind a figure are its list, once each', async () => {
  const behind = { ...asked('R'), which: 'WHOLE' } as const;
  const all = await listBehindFigure(books.db, behind, { first: 1000 });
  const paged: number[] = [];
  for (let after: (typeof all)[number] | undefined; ; ) {
    const page = await listBehindFigure(books.db, behind, { first: 17, after });
    paged.push(...page.map(({ id }) => id));
    if (page.length < 17) break;
    after = page.at(-1);
  }
  expect(paged).toEqual(all.map(({ id }) => id));
});
