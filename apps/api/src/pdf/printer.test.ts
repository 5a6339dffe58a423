import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { textOf } from '../testing/pdf-text.ts';
import type { layouts } from '../testing/sample-layouts.ts';
import { saidDay, saidMoment } from './moments.ts';
import { openPrinter, PrinterBusy } from './printer.ts';
import { modulesOf } from './qr-code.ts';

const module = new URL('../testing/sample-layouts.ts', import.meta.url);
const at = new Date('2023-11-20T02:00:00Z');
const { print } = openPrinter({ longestQueue: 40 });
const sample = (rows: number, languages: 'VI' | 'BILINGUAL' = 'VI') =>
  print<typeof layouts, 'SAMPLE'>(module, 'SAMPLE', { at, languages, rows });

test('every Vietnamese letter can be copied out of the paper again', async () => {
  const [page] = await textOf(await sample(2));
  expect(page).toContain('ỦY BAN NHÂN DÂN THÀNH PHỐ HẠ LONG');
  expect(page).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc');
  expect(page).toContain('Số: 01/TTr Hạ Long, ngày 20 tháng 11 năm 2023 TỜ TRÌNH THỬ');
  expect(page).toContain('Ễnh ương, Ộp oạp, nghiễm nhiên, Ỷ lại.');
  expect(page).not.toContain('Stacked marks.');
  expect(page).not.toContain('Trang');
});

test('English stands under the Vietnamese where it is asked for', async () => {
  const [page] = await textOf(await sample(2, 'BILINGUAL'));
  expect(page).toContain('Ỷ lại. Stacked marks.');
  expect(page).toContain('Chân trang / Foot');
});

test('a long table repeats its head on every page and loses no row', async () => {
  const pages = await textOf(await sample(150));
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain('STT Nội dung');
    expect(page).toContain(`Trang ${index + 1}/${pages.length}`);
  }
  const rows = [...pages.join(' ').matchAll(/Dòng số (\d+)/g)].map(([, row]) => Number(row));
  expect(rows).toEqual(Array.from({ length: 150 }, (_, index) => index + 1));
});

test('the same facts give the same bytes', async () => {
  const [first, second] = await Promise.all([sample(3), sample(3)]);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('a document that cannot be drawn fails alone', async () => {
  const broken = print<typeof layouts, 'BROKEN'>(module, 'BROKEN', undefined as never);
  await expect(broken).rejects.toThrow('out of ink');
  expect((await sample(1)).length).toBeGreaterThan(1000);
});

test('a printer with too much to do turns a document away at once', async () => {
  const { print: once } = openPrinter({ longestQueue: 1 });
  const facts = { at, languages: 'VI', rows: 1 } as const;
  const first = once<typeof layouts, 'SAMPLE'>(module, 'SAMPLE', facts);
  await expect(once<typeof layouts, 'SAMPLE'>(module, 'SAMPLE', facts)).rejects.toThrow(PrinterBusy);
  expect((await first).length).toBeGreaterThan(1000);
});

test('a reader of QR codes finds the dossier’s code', () => {
  const code = '000.00.24.H49-231120-0001';
  const modules = modulesOf(code);
  const scale = 4;
  const side = modules.length * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (modules[Math.floor(y / scale)]?.[Math.floor(x / scale)])
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  expect(jsqr.default(pixels, side, side)?.data).toBe(code);
});

test('days and moments are said in words with their weekday', () => {
  expect(saidMoment(at)).toEqual({
    vi: '09 giờ 00 phút, thứ Hai, ngày 20 tháng 11 năm 2023',
    en: '09:00, Monday 20 November 2023',
  });
  expect(saidDay(new Date('2024-02-05T02:00:00Z')).vi).toBe('ngày 05 tháng 02 năm 2024');
});
