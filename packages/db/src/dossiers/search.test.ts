import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDossier } from '../ledger/open-dossier.ts';
import { type Books, openBooks } from '../testing/open-books.ts';
import { currentPilot, opening } from '../testing/sample-steps.ts';
import { countDossiers } from './count-dossiers.ts';
import { listDossiers } from './list-dossiers.ts';

const at = new Date('2023-08-21T02:10:00Z');
let books: Books;
const people = [
  { name: 'Nguyễn Văn Ánh', idNumber: '022093007214', phone: '0912345318' },
  { name: 'Đặng Thị Hồng Ánh', idNumber: '022 193 007 215', phone: '+84 912 345 319' },
  { name: 'Trần Quốc Việt', phone: '0987655318' },
  { name: 'Nguyễn Hoàng Anh', idNumber: '022093999999' },
];
const codes = [
  '000.00.24.H49-230821-0001',
  '000.00.24.H49-230821-0012',
  'H49.21-230821-0001',
  '000.00.24.H49-240111-0007',
];

beforeAll(async () => {
  books = await openBooks(at);
  const pilot = await currentPilot(books.db);
  for (const [index, owner] of people.entries()) {
    await openDossier(books.db, opening(pilot, { at, owner, code: codes[index] ?? '' }));
  }
});
afterAll(() => books.close());

async function find(search: string, searchOwners = true): Promise<number[]> {
  const selection = { filter: { search }, visibility: { kind: 'ALL' }, now: at, searchOwners } as const;
  const { rows } = await listDossiers(books.db, { ...selection, sort: 'RECEIVED_DESC', page: { first: 50 } });
  const { count } = await countDossiers(books.db, selection);
  expect(count).toBe(rows.length);
  return rows.map(({ dossier }) => codes.indexOf(dossier.code)).toSorted();
}

test.each([
  ['a whole code', '000.00.24.H49-230821-0012', [1]],
  ['a whole code in small letters', '000.00.24.h49-230821-0012', [1]],
  ['the head of a code', '000.00.24.H49-2308', [0, 1]],
  ['the organisation of a code', 'H49.21', [2]],
  ['the date and number of a code', '240111-0007', [3]],
  ['the date of a code', '230821', [0, 1, 2]],
  ['an ID number', '022093007214', [0]],
  ['an ID number written with spaces', '022193007215', [1]],
  ['a phone', '0912 345 318', [0]],
  ['a phone with its country', '+84912345319', [1]],
  ['the last digits of a phone', '5318', [0, 2]],
  ['a name without diacritics', 'nguyen van anh', [0]],
  ['a name with diacritics', 'Hồng Ánh', [1]],
  ['a word of a name', 'anh', [0, 1, 3]],
  ['the beginning of a word', 'nguyen ho', [3]],
  ['đ for d', 'dang thi', [1]],
  ['a name nobody has', 'phạm', []],
  ['a code nobody has', '000.00.24.H49-990101-0001', []],
  ['signs', '%%%', []],
])('%s is found', async (_what, search, found) => {
  expect(await find(search)).toEqual(found);
});

test('who may not look at owners finds by code only', async () => {
  for (const search of ['022093007214', '0912345318', '5318', 'nguyen'])
    expect(await find(search, false)).toEqual([]);
  expect(await find('240111-0007', false)).toEqual([3]);
});
