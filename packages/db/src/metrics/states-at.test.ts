import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierAsOf } from '../dossiers/dossier-as-of.ts';
import { simulate } from '../simulate/simulate.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { statesAt } from './states-at.ts';

const now = new Date('2024-03-20T03:00:00Z');
let books: Books;
beforeAll(async () => {
  books = await openBooks(now);
  await simulate(books.db, { dossiers: 400, months: 6, seed: 5, until: now });
}, 60_000);
afterAll(() => books.close());

test('the relation holds for each dossier the state that its history tells', async () => {
  const { db } = books;
  for (const moment of ['2023-11-15T10:00:00Z', '2024-02-01T00:00:00Z', '2024-03-20T03:00:00Z']) {
    const at = new Date(moment);
    const { rows } = await db.pool.query<{ id: number; status: string; closed_at: Date | null }>(
      statesAt({ business: '$1::timestamptz', known: '$1::timestamptz' }),
      [at],
    );
    const states = new Map(rows.map((row) => [row.id, row]));
    expect(states.size).toBe(rows.length);
    const dossiers = await db.prisma.dossier.findMany({ select: { id: true } });
    for (const { id } of dossiers) {
      const told = await dossierAsOf(db, id, { business: at, known: at });
      expect([id, states.get(id)?.status, states.get(id)?.closed_at ?? null]).toEqual([
        id,
        told?.status,
        told?.closedAt ?? null,
      ]);
    }
  }
}, 60_000);
