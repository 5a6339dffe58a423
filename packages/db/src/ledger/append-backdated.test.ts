import { IllegalStep } from '@tram-ho-so/domain/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierAsOf } from '../dossiers/dossier-as-of.ts';
import { findDossierFacts } from '../facts/dossier-facts.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, event, opening, recordedAtDesk } from '../testing/sample-steps.ts';
import { appendBackdated } from './append-backdated.ts';
import { appendEvent } from './append-events.ts';
import { openDossier } from './open-dossier.ts';

const day = (date: number, hour = 2) => new Date(Date.UTC(2023, 7, date, hour));
let books: Books;
beforeAll(async () => {
  books = await openBooks(day(21));
});
afterAll(() => books.close());

test('events learnt of late change what was so, not what was known', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  // Ten working days from Monday 21/8; papers are asked for on the 25th and come on the 31st.
  const asked = opening(pilot, { at: day(21), procedure: '1.009994' });
  let { dossier } = await openDossier(db, asked);
  const promised = dossier.dueAt;
  const forwarded = event(pilot, asked.taken.state, 'FORWARDED', day(22));
  dossier = await appendEvent(db, dossier, forwarded);
  const resolved = event(pilot, forwarded.taken.state, 'RESOLVED', day(31, 8));
  dossier = await appendEvent(db, dossier, resolved);

  const facts = await findDossierFacts(db, { id: dossier.id }, { kind: 'ALL' }, day(31, 9));
  const recording = recordedAtDesk(pilot, day(31, 9));
  const after = await appendBackdated(db, {
    seen: dossier,
    terms: asked.taken.state.terms,
    pilot,
    booked: facts?.events ?? [],
    late: [
      { kind: 'SUPPLEMENT_REQUESTED', occurredAt: day(25), recording },
      { kind: 'SUPPLEMENT_RECEIVED', occurredAt: day(30), recording },
    ],
  });

  expect(after).toMatchObject({ status: 'RESOLVED', version: 5, supplementCount: 1, finishedAt: day(31, 8) });
  expect(after.dueAt?.getTime()).toBeGreaterThan(promised?.getTime() ?? 0);
  const statusAt = async (business: Date, known: Date) =>
    (await dossierAsOf(db, dossier.id, { business, known }))?.status;
  const [before, now] = [day(31, 8), day(31, 9)];
  expect(await statusAt(day(20), now)).toBeUndefined();
  expect(await statusAt(day(26), before)).toBe('IN_PROCESS');
  expect(await statusAt(day(26), now)).toBe('SUPPLEMENT_REQUESTED');
  expect(await statusAt(day(31, 10), before)).toBe('RESOLVED');
  expect(await dossierAsOf(db, dossier.id, { business: now, known: before })).toMatchObject({
    supplementCount: 0,
    dueAt: promised,
  });
  expect(await dossierAsOf(db, dossier.id, { business: now, known: now })).toMatchObject({
    supplementCount: 1,
    dueAt: after.dueAt,
  });

  const returned = event(pilot, facts?.state ?? asked.taken.state, 'RETURNED', day(31, 10));
  dossier = await appendEvent(db, after, returned);
  expect(dossier).toMatchObject({ status: 'RETURNED', version: 6 });
  expect(await statusAt(day(31, 11), day(31, 11))).toBe('RETURNED');
});

test('a late event that the later ones could not have followed is refused', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const asked = opening(pilot, { at: day(21) });
  const { dossier } = await openDossier(db, asked);
  const forwarded = await appendEvent(db, dossier, event(pilot, asked.taken.state, 'FORWARDED', day(23)));
  const facts = await findDossierFacts(db, { id: dossier.id }, { kind: 'ALL' }, day(24));
  const withdrawn = {
    kind: 'WITHDRAWN',
    occurredAt: day(22),
    recording: recordedAtDesk(pilot, day(24)),
  } as const;
  const append = { seen: forwarded, terms: asked.taken.state.terms, pilot };
  const late = appendBackdated(db, { ...append, booked: facts?.events ?? [], late: [withdrawn] });
  await expect(late).rejects.toBeInstanceOf(IllegalStep);
});
