import { expect, test } from 'vitest';
import { findHandMade, withoutHandMade } from './hand-made.ts';

const script = `-- CreateTable
CREATE TABLE "branches" ("id" INTEGER);

-- CreateIndex
CREATE INDEX "branches_id" ON "branches"("id");

-- The search reads trigrams.
CREATE INDEX branches_search ON branches USING gin (id);
CREATE UNIQUE INDEX IF NOT EXISTS one_open ON branches (id) WHERE id > 0;
CREATE TABLE counts (n int);
`;

test('what Prisma wrote is told from what was written by hand', () => {
  expect(findHandMade([{ script }])).toEqual({
    indexes: ['branches_search', 'one_open'],
    tables: ['counts'],
  });
});

test('a diff that would only drop an index made by hand is no drift; any other drop is', () => {
  const drops = ['-- DropIndex\nDROP INDEX "branches_search";', '-- DropIndex\nDROP INDEX "branches_id";'];
  expect(withoutHandMade(drops, findHandMade([{ script }]))).toEqual([drops[1]]);
});
