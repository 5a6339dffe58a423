import { metricIds, metricOf } from '@tram-ho-so/domain/metrics';
import { afterAll, expect, test } from 'vitest';
import { appendBackdated } from '../ledger/append-backdated.ts';
import { appendEvent } from '../ledger/append-events.ts';
import { openDossier } from '../ledger/open-dossier.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, event, opening, recordedAtDesk } from '../testing/sample-steps.ts';
import { comparedOf, comparedSets } from './compared-of.ts';
import { countDifference, type DifferenceAsked, listDifference } from './read-difference.ts';
import { readMetric } from './read-metric.ts';

const now = new Date('2024-03-20T03:00:00Z');
const day = (n: number) => new Date(now.getTime() + n * 86_400_000);

let opened: Promise<Books> | undefined;
afterAll(async () => (await opened)?.close());

/** Books with a short history, for tests that write nothing. */
function filled(): Promise<Books> {
  opened ??= openBooks(now).then(async (books) => {
    await simulate(books.db, { dossiers: 900, months: 3, seed: 7, until: now });
    return books;
  });
  return opened;
}

test('fifty dossiers changed and back-dated later are the difference, each with the event that moved it', async () => {
  const books = await openBooks(now);
  const { db } = books;
  await simulate(db, { dossiers: 400, months: 4, seed: 31, until: day(-30) });
  const pilot = await currentPilot(db);
  const opened = [];
  for (let nth = 0; nth < 60; nth += 1) {
    const asked = opening(pilot, { at: day(-20), branch: 'BC-HATU' });
    const { dossier } = await openDossier(db, asked);
    const forwarded = event(pilot, asked.taken.state, 'FORWARDED', day(-19));
    opened.push({ dossier: await appendEvent(db, dossier, forwarded), forwarded, asked });
  }
  const asked: DifferenceAsked = {
    period: { from: '2024-02-20', to: '2024-03-15' },
    filter: {},
    visibility: { kind: 'ALL' },
    from: now,
    to: day(2),
    compared: comparedSets,
  };
  const before = await readMetric(db, { ...asked, metric: 'C', by: [], reckoning: 'CALENDAR', asOf: now });
  const moved = [];
  for (const [nth, { dossier, forwarded, asked: own }] of opened.entries()) {
    if (nth >= 50) continue;
    moved.push(dossier.id);
    // Half are learnt of late: it was resolved inside the period. The others were withdrawn then, and it is told now.
    if (nth % 2 === 0) {
      const booked = await db.prisma.dossierEvent.findMany({
        where: { dossierId: dossier.id },
        orderBy: { version: 'asc' },
      });
      await appendBackdated(db, {
        seen: dossier,
        terms: own.taken.state.terms,
        pilot,
        booked: booked.map((each) => ({
          id: Number(each.id),
          version: each.version,
          kind: each.kind,
          occurredAt: each.occurredAt,
          details: null,
        })),
        late: [{ kind: 'RESOLVED', occurredAt: day(-18), recording: recordedAtDesk(pilot, day(1)) }],
      });
    } else {
      await appendEvent(db, dossier, event(pilot, forwarded.taken.state, 'WITHDRAWN', day(-17), day(1)));
    }
  }
  const list = await listDifference(db, asked, { first: 100 });
  expect(list.map(({ id }) => id)).toEqual(moved.toSorted((a, b) => a - b));
  expect(await countDifference(db, asked)).toBe(50);
  for (const { before: was, after: is, learnt } of list) {
    expect([was.includes('P'), was.includes('C'), is.includes('P'), is.includes('C')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(learnt.map(({ word }) => word)).toEqual([expect.stringMatching(/^(RESOLVED|WITHDRAWN)$/)]);
    expect(learnt[0]?.recordedAt).toEqual(day(1));
  }
  const firstPage = await listDifference(db, asked, { first: 20 });
  const rest = await listDifference(db, asked, { first: 100, after: firstPage.at(-1)?.id });
  expect([...firstPage, ...rest]).toEqual(list);
  const again = await readMetric(db, { ...asked, metric: 'C', by: [], reckoning: 'CALENDAR', asOf: now });
  expect(again.total).toEqual(before.total);
  const after = await readMetric(db, { ...asked, metric: 'C', by: [], reckoning: 'CALENDAR', asOf: day(2) });
  expect(after.total.whole - before.total.whole).toBe(50);
  await books.close();
}, 60_000);

test('while a period runs, the dossiers that time alone made overdue are of the difference', async () => {
  const { db } = await filled();
  const asked: DifferenceAsked = {
    period: { from: '2024-03-01', to: '2024-03-31' },
    filter: {},
    visibility: { kind: 'ALL' },
    from: now,
    to: day(6),
    compared: comparedSets,
  };
  const overdueAt = async (asOf: Date) =>
    (await readMetric(db, { ...asked, metric: 'P_OVERDUE', by: [], reckoning: 'CALENDAR', asOf })).total;
  const [before, after] = [await overdueAt(now), await overdueAt(day(6))];
  const list = await listDifference(db, asked, { first: 1_000 });
  expect(list.length).toBeGreaterThan(3);
  expect(list.length).toBe(after.whole - before.whole);
  for (const { moves, learnt } of list) {
    expect(learnt).toEqual([]);
    expect(moves.filter(({ was, is }) => is && !was).map(({ metric }) => metric)).toContain('P_OVERDUE');
  }
  // The period over, nothing of it moves by itself.
  const ended = { ...asked, from: day(20), to: day(40) };
  expect(await listDifference(db, ended, { first: 10 })).toEqual([]);
}, 60_000);

test.each(metricIds)('the dossiers that moved %s make up the difference of its two moments', async (id) => {
  const { db } = await filled();
  const asked: DifferenceAsked = {
    period: { from: '2024-02-15', to: '2024-03-31' },
    filter: { branch: ['BC-HATU'] },
    visibility: { kind: 'ALL' },
    from: day(-9),
    to: now,
    compared: comparedOf(id),
  };
  const list = await listDifference(db, asked, { first: 500 });
  expect(await countDifference(db, asked)).toBe(list.length);
  const wholeAt = async (asOf: Date) =>
    (await readMetric(db, { ...asked, metric: id, by: [], reckoning: 'CALENDAR', asOf }, 'HISTORY')).total
      .whole;
  const moved = list.flatMap(({ moves }) => moves).filter(({ which }) => which === 'WHOLE');
  const more =
    moved.filter(({ was, is }) => is && !was).length - moved.filter(({ was, is }) => was && !is).length;
  if (metricOf(id).measure.kind !== 'REACH')
    expect((await wholeAt(now)) - (await wholeAt(day(-9)))).toBe(more);
});
