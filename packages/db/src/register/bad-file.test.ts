import { BadFile } from '@tram-ho-so/domain/refusal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Books, openBooks } from '../testing/open-books.ts';
import { bookSizes, csvOf, sampleRows, take } from './fixtures/sample-register.ts';
import { xlsxOf, zipOf } from './fixtures/write-xlsx.ts';

let books: Books;
beforeAll(async () => {
  books = await openBooks(new Date('2024-06-03T03:00:00Z'));
});
afterAll(() => books.close());

const far = () => Buffer.from(csvOf([...sampleRows(), ...sampleRows()]));
const sheet = (data: string) =>
  zipOf({
    'xl/workbook.xml': '<workbook><sheets><sheet name="a"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': data,
  });
const entities = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(100)}">]><worksheet/>`;

test.each([
  ['an empty file', () => ''],
  ['bytes that are no text', () => Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2])],
  ['text that is not UTF-8', () => Buffer.from('M\xe3 h\xf4 s\xf4,T\xean\n', 'latin1')],
  ['text that stops being UTF-8 far below', () => Buffer.concat([far(), Buffer.from([0xe3, 0x28, 10])])],
  ['text without the columns', () => 'a,b\n1,2\n'],
  ['a quote that never closes', () => `${csvOf(sampleRows())}\n"x`],
  ['a zip that is cut off', () => xlsxOf(sampleRows()).subarray(0, 9_000)],
  ['a zip without a sheet', () => zipOf({ 'readme.txt': 'x' })],
  ['a sheet that is no XML', () => sheet('<worksheet><sheetData><row>')],
  ['a sheet with a document type', () => sheet(entities)],
  ['a zip bomb', () => sheet(`<worksheet>${' '.repeat(40_000_000)}</worksheet>`)],
])('%s is refused with its code and nothing is written', async (_what, content) => {
  const before = await bookSizes(books.db);
  const refusal = await take(books.db, content()).catch((fault: unknown) => fault);
  expect(refusal).toBeInstanceOf(BadFile);
  expect(await bookSizes(books.db)).toEqual(before);
  expect(await books.db.prisma.registerImport.count()).toBe(0);
});

test.each([
  [
    'a quote that never closes',
    () => `${csvOf(sampleRows().slice(0, 3))}\n"x`,
    'có dấu ngoặc kép mở mà không đóng (gần dòng 4)',
  ],
  [
    'a cell without end',
    () => `${csvOf(sampleRows().slice(0, 3))}\n${'x'.repeat(70_000)}`,
    'có dòng dài bất thường (gần dòng 4)',
  ],
  ['a zip that is cut off', () => xlsxOf(sampleRows()).subarray(0, 9_000), 'XLSX hỏng'],
])('%s is told in words a clerk can use', async (_what, content, words) => {
  const refusal = await take(books.db, content()).catch((fault: unknown) => fault);
  expect(refusal).toBeInstanceOf(BadFile);
  const { vi } = refusal as BadFile;
  expect(vi).toContain(words);
  expect(vi).not.toMatch(/[A-Z]{3,}_|signature|central directory/);
});
