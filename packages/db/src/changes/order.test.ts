import { expect, test } from 'vitest';
import { appendEvent } from '../ledger/append-events.ts';
import { openDossier } from '../ledger/open-dossier.ts';
import { openBooks } from '../testing/open-books.ts';
import { currentPilot, event, opening } from '../testing/sample-steps.ts';
import { feedStart } from './change-cursor.ts';
import { listChanges } from './list-changes.ts';

const now = new Date('2024-03-20T03:00:00Z');

test('what an early transaction writes late comes after what it followed', async () => {
  const books = await openBooks(now);
  const { db } = books;
  const pilot = await currentPilot(db);
  const asked = opening(pilot, { at: now, kind: 'SUBMITTED', branch: 'BC-HATU' });
  const { dossier } = await openDossier(db, asked);
  const early = await db.pool.connect();
  await early.query('BEGIN');
  await early.query('SELECT pg_current_xact_id()');
  const second = event(pilot, asked.taken.state, 'CORRECTION_REQUESTED', now);
  await appendEvent(db, dossier, second);
  const third = event(pilot, second.taken.state, 'CORRECTION_REQUESTED', now);
  await appendEvent({ pool: early, names: db.names }, { id: dossier.id, version: 2 }, third);
  await early.query('COMMIT');
  early.release();
  const { rows } = await listChanges(db, { after: feedStart, first: 10, visibility: { kind: 'ALL' }, now });
  expect(rows.map(({ payload }) => payload.version)).toEqual([1, 2, 3]);
  await books.close();
});
