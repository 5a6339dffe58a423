import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendEvents } from '../ledger/append-events.ts';
import { openDossier } from '../ledger/open-dossier.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, event, opening } from '../testing/sample-steps.ts';
import { countDossiers } from './count-dossiers.ts';
import { findDossier } from './find-dossier.ts';

const day = (date: number) => new Date(Date.UTC(2023, 7, date, 2));
let books: Books;
beforeAll(async () => {
  books = await openBooks(day(21));
});
afterAll(() => books.close());

test('a branch sees a dossier while it is open and 30 days after it closed, then no more', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const asked = opening(pilot, { at: day(1), branch: 'BC-HATU' });
  const { dossier } = await openDossier(db, asked);
  const branchIds = [dossier.branchId ?? 0];
  const seenOn = async (now: Date) => {
    const visibility = { kind: 'BRANCHES', branchIds, postalUnitId: null } as const;
    const { count } = await countDossiers(db, { filter: {}, visibility, now, searchOwners: false });
    const found = await findDossier(db, { code: dossier.code }, visibility, now);
    expect(found !== undefined).toBe(count === 1);
    return count;
  };
  expect(await seenOn(day(400))).toBe(1);
  const forwarded = event(pilot, asked.taken.state, 'FORWARDED', day(2));
  const resolved = event(pilot, forwarded.taken.state, 'RESOLVED', day(3));
  const returned = event(pilot, resolved.taken.state, 'RETURNED', day(5));
  const ready = await appendEvents(db, dossier, [forwarded, resolved]);
  expect(await seenOn(day(400))).toBe(1);
  await appendEvents(db, ready, [returned]);
  expect([await seenOn(day(35)), await seenOn(day(36))]).toEqual([1, 0]);
});
