import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collected } from './fixtures/sample-register.ts';
import { type TestCell, xlsxOf } from './fixtures/write-xlsx.ts';
import { registerRows } from './register-rows.ts';
import { dateText, showsDate } from './xlsx-dates.ts';

async function readBack(rows: readonly (readonly TestCell[])[]) {
  const folder = await mkdtemp(join(tmpdir(), 'xlsx-'));
  try {
    writeFileSync(join(folder, 'a.xlsx'), xlsxOf(rows));
    return await collected(registerRows(join(folder, 'a.xlsx')));
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('cells come back in their columns, dates as a register writes them, empty rows not at all', async () => {
  expect(
    await readBack([
      ['Mã', 'Ngày'],
      ['', ''],
      ['', { serial: 45300 }],
      ['<a & b>', { serial: 45300.5 }],
    ]),
  ).toEqual([
    { row: 1, cells: ['Mã', 'Ngày'] },
    { row: 3, cells: ['', '09/01/2024'] },
    { row: 4, cells: ['<a & b>', '12:00 09/01/2024'] },
  ]);
});

test('a number is a date where its format shows one', () => {
  expect([14, 22, 47, 0, 2, 49].map((id) => showsDate(id, undefined))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(showsDate(164, 'dd/mm/yyyy hh:mm')).toBe(true);
  expect(showsDate(165, '#,##0 "dong"')).toBe(false);
  expect(showsDate(166, '[Red]0.00')).toBe(false);
});

test('both date systems are understood', () => {
  expect(dateText('45300', false)).toBe('09/01/2024');
  expect(dateText(String(45300 - 1462), true)).toBe('09/01/2024');
  expect(dateText('45300.381944', false)).toBe('09:10 09/01/2024');
});
