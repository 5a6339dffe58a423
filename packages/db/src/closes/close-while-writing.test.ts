import { BooksBeingWritten } from '@tram-ho-so/domain/refusal';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addRating } from '../ratings/ratings.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { checkClose } from './check-close.ts';
import { closePeriod } from './close-period.ts';
import { figuresIn } from './closed-figure.ts';

const now = new Date('2024-03-20T03:00:00Z');
const period = { from: '2024-02-01', to: '2024-02-29' };
const closing = { period, reckoning: null, note: null, userId: 'manager' };
const actor = { userId: null, keyId: null };

let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
  await simulate(books.db, { dossiers: 300, months: 4, seed: 91, until: now });
}, 60_000);
afterAll(() => books.close());

/** Rates a dossier of the period and does not commit. */
async function halfRated(client: pg.PoolClient): Promise<void> {
  await client.query('BEGIN');
  const { rows } = await client.query<{ id: number }>(
    `SELECT id FROM dossiers WHERE returned_at >= '2024-02-05' AND returned_at < '2024-02-25'
       AND id NOT IN (SELECT dossier_id FROM ratings) ORDER BY id LIMIT 1`,
  );
  const place = { place: 'HCC_CENTRE', branchId: null, comment: null } as const;
  const who = { actorUserId: null, actorKeyId: null };
  const at = { ratedAt: new Date('2024-02-26T03:00:00Z'), recordedAt: now };
  const rating = { dossierId: rows[0]?.id ?? 0, score: 'SATISFIED' as const, ...place, ...who, ...at };
  await addRating({ pool: client, names: books.db.names }, rating);
}

test('what was being written when a period is closed is in its figures', async () => {
  const { db } = books;
  const client = await db.pool.connect();
  await halfRated(client);
  const closed = closePeriod(db, closing, actor, now);
  // More than a count takes: without the wait it would be over before the rating is in.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await client.query('COMMIT');
  client.release();
  const close = await closed;
  const rated = figuresIn(close.figures).find(({ metric }) => metric === 'M21');
  expect(rated?.lines[0]?.whole).toBe(1);
  expect(await checkClose(db, close)).toMatchObject({ isIntact: true, isConfirmed: true, differing: [] });
}, 60_000);

test('while somebody goes on writing no period is closed', async () => {
  const { db } = books;
  const client = await db.pool.connect();
  await halfRated(client);
  await expect(closePeriod(db, closing, actor, now)).rejects.toThrow(BooksBeingWritten);
  await client.query('ROLLBACK');
  client.release();
}, 60_000);
