import { unopened } from '@tram-ho-so/domain/dossier-steps';
import { StaleDossier } from '@tram-ho-so/domain/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDossierFacts } from '../facts/dossier-facts.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, event, opening } from '../testing/sample-steps.ts';
import { appendEvent, appendEvents } from './append-events.ts';
import { openDossier } from './open-dossier.ts';

const at = new Date('2023-08-21T02:10:00Z');
const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
let books: Books;
beforeAll(async () => {
  books = await openBooks(at);
});
afterAll(() => books.close());

test('of 20 parallel edits one wins and the others are told', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const asked = opening(pilot, { at });
  const { dossier } = await openDossier(db, asked);
  const forwarded = event(pilot, asked.taken.state, 'FORWARDED', later(1));
  const edits = await Promise.allSettled(
    Array.from({ length: 20 }, () => appendEvent(db, dossier, forwarded)),
  );
  const lost = edits.flatMap((edit) => (edit.status === 'rejected' ? [edit.reason] : []));
  expect(lost).toHaveLength(19);
  expect(lost.every((why) => why instanceof StaleDossier && why.currentVersion === 2)).toBe(true);
});

test('the row, the fold of the events and the newest version agree after every step', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const asked = opening(pilot, { at });
  let { dossier } = await openDossier(db, asked);
  let { state } = asked.taken;
  const steps = ['FORWARDED', 'SUPPLEMENT_REQUESTED', 'SUPPLEMENT_RECEIVED', 'RESOLVED', 'RETURNED'] as const;
  for (const [index, kind] of steps.entries()) {
    const next = event(pilot, state, kind, later(24 * (index + 1)));
    dossier = await appendEvent(db, dossier, next);
    state = next.taken.state;
    const facts = await findDossierFacts(db, { id: dossier.id }, { kind: 'ALL' }, later(500));
    const {
      clock: _clock,
      official: _official,
      terms: _terms,
      lastOccurredAt: _last,
      ...columns
    } = facts?.state ?? unopened(asked.taken.state.terms);
    expect(dossier).toMatchObject(columns);
  }
  expect(dossier).toMatchObject({ status: 'RETURNED', version: 6, supplementCount: 1 });
});

test('several events are written together or not at all', async () => {
  const { db } = books;
  const pilot = await currentPilot(db);
  const asked = opening(pilot, { at });
  const { dossier } = await openDossier(db, asked);
  const forwarded = event(pilot, asked.taken.state, 'FORWARDED', later(1));
  const resolved = event(pilot, forwarded.taken.state, 'RESOLVED', later(2));
  const returned = event(pilot, forwarded.taken.state, 'RETURNED', later(3));
  await expect(appendEvents(db, dossier, [forwarded, returned])).rejects.toThrow(/legal_step|cannot move/);
  const after = await appendEvents(db, dossier, [forwarded, resolved]);
  expect(after).toMatchObject({ status: 'RESOLVED', version: 3, finishedAt: later(2) });
});
