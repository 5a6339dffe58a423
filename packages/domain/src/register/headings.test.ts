import { expect, test } from 'vitest';
import { BadFile } from '../refusal/request-refusals.ts';
import { rawRow, readHeadings } from './headings.ts';

const cells = [
  'MA HO SO',
  'Tên cá nhân, tổ chức:',
  'hình thức  nộp',
  'Ngày tiếp nhận',
  'Tình-trạng',
  'Mã TTHC',
  'Màu',
];

test('headings are found whatever their case, diacritics and punctuation, and unknown ones are passed over', () => {
  const headings = readHeadings(cells.map((cell) => cell.normalize('NFD')));
  if (headings instanceof BadFile) throw headings;
  expect(Object.fromEntries(headings)).toEqual({
    code: 0,
    ownerName: 1,
    channel: 2,
    acceptedAt: 3,
    status: 4,
    procedureCode: 5,
  });
  expect(rawRow(headings, ['x', 'y'])).toMatchObject({ code: 'x', ownerName: 'y', status: '', note: '' });
});

test('a file without a column it needs is refused by name', () => {
  expect(readHeadings(cells.slice(1))).toMatchObject({
    code: 'BAD_FILE',
    vi: 'Không đọc được tệp: thiếu cột “Mã hồ sơ”.',
  });
  expect(readHeadings(cells.slice(0, 5))).toBeInstanceOf(BadFile);
});
