import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendEvent } from '../ledger/append-events.ts';
import { openDossier } from '../ledger/open-dossier.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, event, opening } from '../testing/sample-steps.ts';
import { closePeriod } from './close-period.ts';
import { restate } from './restate.ts';

const now = new Date('2024-03-20T03:00:00Z');
const day = (n: number) => new Date(now.getTime() + n * 86_400_000);

let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
  await simulate(books.db, { dossiers: 200, months: 4, seed: 31, until: day(-40) });
}, 60_000);
afterAll(() => books.close());

test('what moves from one branch to another is restated, though the total stays', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const idOf = (code: string) => String(pilot.branches.byCode.get(code)?.id);
  const asked = opening(pilot, { at: day(-20), branch: 'BC-HATU' });
  const { dossier } = await openDossier(db, asked);
  const period = { from: '2024-02-20', to: '2024-03-15' };
  const actor = { userId: null, keyId: null };
  const closing = { period, reckoning: null, note: null, userId: 'manager' };
  const close = await closePeriod(db, closing, actor, now);
  expect(await restate(db, close, now)).toEqual([]);

  // Told late: the one of Hà Tu was withdrawn in the period, and another came in at Việt Hưng.
  await appendEvent(db, dossier, event(pilot, asked.taken.state, 'WITHDRAWN', day(-17), day(1)));
  const late = opening(pilot, { at: day(-16), branch: 'BC-VIETHUNG' });
  await openDossier(db, { ...late, recording: { ...late.recording, recordedAt: day(1) } });

  const restated = new Map((await restate(db, close, day(2))).map((each) => [each.metric, each]));
  const pending = restated.get('P');
  expect(pending?.total.now).toEqual(pending?.total.old);
  const moved = pending?.branches.map(({ branch, old, now }) => [branch, now.whole - old.whole]);
  expect(new Map(moved as [string, number][])).toEqual(
    new Map([
      [idOf('BC-HATU'), -1],
      [idOf('BC-VIETHUNG'), 1],
    ]),
  );
  expect(restated.get('K')).toBeUndefined();
  expect(restated.get('R')?.branches.map(({ branch }) => branch)).toEqual([idOf('BC-VIETHUNG')]);
});
