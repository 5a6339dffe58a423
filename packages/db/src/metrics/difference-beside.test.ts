import { type MetricId, metricIds } from '@tram-ho-so/domain/metrics';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addFee, addPayment } from '../fees/write-fee.ts';
import { appendBackdated } from '../ledger/append-backdated.ts';
import { appendEvent } from '../ledger/append-events.ts';
import { openDossier } from '../ledger/open-dossier.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { addRating } from '../ratings/ratings.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, event, opening, recordedAtDesk } from '../testing/sample-steps.ts';
import { comparedEverywhere, comparedOf } from './compared-of.ts';
import { countDifference, type DifferenceAsked, listDifference } from './read-difference.ts';
import { readTogether } from './read-together.ts';

const now = new Date('2024-03-20T03:00:00Z');
const day = (n: number) => new Date(now.getTime() + n * 86_400_000);
const period = { from: '2024-02-20', to: '2024-03-15' };
const between = { period, filter: {}, visibility: { kind: 'ALL' as const }, from: now, to: day(2) };
const ofFigure = (id: MetricId): DifferenceAsked => ({ ...between, compared: comparedOf(id) });

let books: Books;
let pilot: Pilot;
beforeAll(async () => {
  books = await openBooks(now);
  pilot = await currentPilot(books.db);
  await simulate(books.db, { dossiers: 300, months: 4, seed: 77, until: day(-40) });
}, 60_000);
afterAll(() => books.close());

/** Returned inside the period, and recorded as it happened. */
async function returned() {
  const asked = opening(pilot, { at: day(-20), branch: 'BC-HATU' });
  let { dossier } = await openDossier(books.db, asked);
  let { state } = asked.taken;
  for (const [kind, at] of [
    ['FORWARDED', -19],
    ['RESOLVED', -10],
    ['RETURNED', -9],
  ] as const) {
    const next = event(pilot, state, kind, day(at));
    dossier = await appendEvent(books.db, dossier, next);
    state = next.taken.state;
  }
  return { dossier, terms: asked.taken.state.terms };
}

const recorder = { actorUserId: null, actorKeyId: null, recordedAt: day(1) };

async function ratedLate(dossierId: number): Promise<void> {
  const place = { place: 'HCC_CENTRE', branchId: null, comment: null } as const;
  await addRating(books.db, { dossierId, score: 'SATISFIED', ratedAt: day(-8), ...place, ...recorder });
}

async function paidLate(dossier: { id: number; version: number }): Promise<void> {
  const organisationId = pilot.organisations.byCode.get('HCC_HA_LONG')?.id ?? 0;
  const own = { ...recorder, organisationId };
  const amount = { kind: 'LE_PHI', amountVnd: 75_000, basis: 'Nghị quyết mẫu', collectAt: 'RETURN' } as const;
  const feeId = await addFee(books.db, { dossier, ...amount, ...own });
  if (feeId === undefined) throw new Error('The fee was not written.');
  const paid = { refund: false, method: 'ONLINE', receiptNumber: 'BL-1', paidAt: day(-9) } as const;
  await addPayment(books.db, { feeId, ...paid, ...own });
}

/** The post brought its papers, and the centre's signature was recorded later. */
async function broughtLate({ id, procedureId }: { id: number; procedureId: number }): Promise<void> {
  const branch = pilot.branches.byCode.get('BC-HATU');
  await books.db.prisma.shipment.create({
    data: {
      direction: 'TO_HCC',
      dossierId: id,
      procedureId,
      branchId: branch?.id ?? 0,
      organisationId: branch?.postalUnitId ?? 0,
      place: 'BRANCH',
      state: 'DELIVERED_TO_HCC',
      version: 3,
      requestedAt: day(-20),
      pickedUpAt: day(-20),
      closedAt: day(-19),
      transferMinutes: 450,
      updatedAt: day(1),
    },
  });
}

/** It is told now that it waited for papers in between: fewer days of its clock were used. */
async function pausedLate({ dossier, terms }: Awaited<ReturnType<typeof returned>>): Promise<void> {
  const booked = await books.db.prisma.dossierEvent.findMany({
    where: { dossierId: dossier.id },
    orderBy: { version: 'asc' },
  });
  const recording = recordedAtDesk(pilot, day(1));
  await appendBackdated(books.db, {
    seen: dossier,
    terms,
    pilot,
    booked: booked.map(({ id, version, kind, occurredAt }) => ({
      id: Number(id),
      version,
      kind,
      occurredAt,
      details: null,
    })),
    late: [
      { kind: 'SUPPLEMENT_REQUESTED', occurredAt: day(-18), recording },
      { kind: 'SUPPLEMENT_RECEIVED', occurredAt: day(-13), recording },
    ],
  });
}

test('a rating, a payment, a parcel and another length of time are causes, each told with its number', async () => {
  const { db } = books;
  const [rated, paid, paused, brought] = [
    await returned(),
    await returned(),
    await returned(),
    await returned(),
  ];
  await ratedLate(rated.dossier.id);
  await paidLate(paid.dossier);
  await pausedLate(paused);
  await broughtLate(brought.dossier);

  const [satisfaction, ...more] = await listDifference(db, ofFigure('M21'), { first: 10 });
  expect(more).toEqual([]);
  expect(satisfaction).toMatchObject({
    id: rated.dossier.id,
    before: [],
    after: ['WHOLE', 'PART'],
    learnt: [{ what: 'RATING', word: 'SATISFIED', occurredAt: day(-8), recordedAt: day(1) }],
  });

  const online = await listDifference(db, ofFigure('M10'), { first: 10 });
  expect(online.map(({ id, learnt }) => [id, learnt.map(({ what, word }) => [what, word])])).toEqual([
    [paid.dossier.id, [['PAYMENT', 'ONLINE']]],
  ]);

  const [delay, ...rest] = await listDifference(db, ofFigure('M19'), { first: 10 });
  expect(rest).toEqual([]);
  expect(delay).toMatchObject({
    id: brought.dossier.id,
    moves: [{ metric: 'M19', was: false, is: true, amountAfter: 7.5 }],
    learnt: [{ what: 'PARCEL', word: 'DELIVERED_TO_HCC', occurredAt: day(-19), recordedAt: day(1) }],
  });

  const [length, ...others] = await listDifference(db, ofFigure('M17'), { first: 10 });
  expect(others).toEqual([]);
  expect(length).toMatchObject({ id: paused.dossier.id, before: ['WHOLE'], after: ['WHOLE'] });
  expect(length?.learnt.map(({ word }) => word)).toEqual(['SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED']);
  const [move] = length?.moves ?? [];
  expect(move).toMatchObject({ metric: 'M17', was: true, is: true });
  expect(move?.amountAfter).toBeLessThan(move?.amountBefore ?? 0);
  expect(await countDifference(db, ofFigure('M17'))).toBe(1);
});

test('no figure moves without a dossier that moved it', async () => {
  const { db } = books;
  const moved = await listDifference(db, { ...between, compared: comparedEverywhere }, { first: 100 });
  const causes = new Set(moved.flatMap(({ moves }) => moves.map(({ metric }) => metric)));
  const [before, after] = [
    await readTogether(db, { period, asOf: now, metrics: metricIds }),
    await readTogether(db, { period, asOf: day(2), metrics: metricIds }),
  ];
  const restated = metricIds.filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)));
  expect(restated).toEqual(expect.arrayContaining(['M10', 'M18', 'M19', 'M21']));
  expect(restated.filter((id) => !causes.has(id))).toEqual([]);
});
