import { expect, test } from 'vitest';
import { openBooks } from '../testing/open-books.ts';
import { seedSample } from './seed-sample.ts';

test('empty books are filled once, by whichever of two comes first', { timeout: 60_000 }, async () => {
  const now = new Date('2026-11-23T08:00:00Z');
  const { db, close } = await openBooks(now);
  const seeded = await Promise.all([seedSample(db, { now }), seedSample(db, { now })]);
  const { rows } = await db.pool.query(
    'SELECT origin, count(*) FROM dossiers GROUP BY origin ORDER BY origin',
  );
  await close();
  expect(seeded.filter((filled) => filled !== undefined)).toHaveLength(1);
  expect(rows).toEqual([
    { origin: 'IMPORTED', count: 393 },
    { origin: 'SIMULATED', count: 6_000 },
  ]);
});
