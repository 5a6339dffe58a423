import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Books, openBooks } from '../testing/open-books.ts';
import { catalogueAt } from './catalogue-at.ts';
import { updateBranch } from './update-branch.ts';

const at = (day: number) => new Date(Date.UTC(2024, 2, day, 3));
const actor = { userId: null, keyId: null };
let books: Books;
beforeAll(async () => {
  books = await openBooks(at(1));
});
afterAll(() => books.close());

test('a branch is called at each moment what it was called then', async () => {
  const { db } = books;
  const shipped = (await db.pilotBook.current()).branches.byCode.get('BC-HATU');
  let seenVersion = shipped?.version ?? 0;
  const rename = async (change: object, day: number) => {
    ({ version: seenVersion } = await updateBranch(
      db,
      { code: 'BC-HATU', seenVersion, change },
      actor,
      at(day),
    ));
  };
  await rename({ nameVi: 'Bưu cục Hà Tu 1' }, 5);
  await rename({ address: 'Số 1' }, 7);
  await rename({ nameVi: 'Bưu cục Hà Tu 2', nameEn: 'Ha Tu 2' }, 9);
  const pilot = await db.pilotBook.fresh();
  const namesAt = (moment: Date) => {
    const branch = catalogueAt(pilot, moment).branches.byCode.get('BC-HATU');
    return [branch?.nameVi, branch?.nameEn];
  };
  expect(namesAt(at(4))).toEqual([shipped?.nameVi, shipped?.nameEn]);
  expect(namesAt(at(5))).toEqual(['Bưu cục Hà Tu 1', shipped?.nameEn]);
  expect(namesAt(at(8))).toEqual(['Bưu cục Hà Tu 1', shipped?.nameEn]);
  expect(namesAt(at(9))).toEqual(['Bưu cục Hà Tu 2', 'Ha Tu 2']);
  expect(pilot.renamings).toHaveLength(2);
  expect(catalogueAt(pilot, at(9)).branches).toBe(pilot.branches);
});
