import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { partsOf } from '../testing/parts.ts';
import { keeper, sampleColumns, tableOf } from '../testing/tables.ts';
import type { Row } from './table.ts';
import { sheetName } from './workbook-parts.ts';
import { writeWorkbook } from './write-workbook.ts';
import { writeXlsx } from './write-xlsx.ts';

const options = {
  about: [[{ vi: 'Thời điểm', en: 'As of' }, '2023-11-20']] as const,
  locale: 'vi',
} as const;

// The reader trims texts, so that none here begins or ends with a blank.
const text = fc.oneof(
  fc.stringMatching(/^[a-zÀ-ỹ<>&"'=+@0-9]{1,12}$/),
  fc.constantFrom('=HYPERLINK("x")', '007', 'Ộ & ễ', '🙂', 'hai\ndòng'),
);
const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.tuple(
    fc.stringMatching(/^0[0-9.]{1,12}$/),
    fc.option(text, { nil: null }),
    fc.option(fc.integer(), { nil: null }),
    fc.option(
      fc.integer().map((n) => n / 8),
      { nil: null },
    ),
    fc.option(
      fc
        .integer({ min: 0, max: 36_500 })
        .map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10)),
      { nil: null },
    ),
    fc.option(
      fc.integer({ min: 946_684_800, max: 4_102_444_800 }).map((s) => new Date(s * 1000)),
      { nil: null },
    ),
    fc.boolean(),
  ),
  { minLength: 1, maxLength: 9 },
);

const read = (bytes: Buffer) => readExcelFile(bytes, { trim: false });

test('a workbook read by another program holds every cell in its kind, on as many sheets as it needs', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 2, max: 6 }), async (given, sheetRows) => {
      const { sink, bytes } = keeper();
      const written = await writeXlsx(tableOf(given), sink, { ...options, sheetRows });
      expect([written.rows, written.bytes]).toEqual([given.length, bytes().length]);
      const sheets = await read(bytes());
      const full = Math.ceil(given.length / (sheetRows - 1));
      expect(sheets).toHaveLength(full + 2);
      const cells = sheets.slice(0, full).flatMap(({ data }) => data.slice(1));
      // A spreadsheet keeps a moment as a part of a day, and its reader may fall short of it by a millisecond.
      const exact = cells.map((row) =>
        row.map((cell) => (cell instanceof Date ? new Date(Math.round(cell.getTime() / 10) * 10) : cell)),
      );
      expect(exact).toEqual(
        given.map((row) =>
          row.map((cell, index) => {
            if (index === 4 && typeof cell === 'string') return new Date(`${cell}T00:00:00Z`);
            return cell instanceof Date ? new Date(cell.getTime() + 7 * 3_600_000) : cell;
          }),
        ),
      );
      expect(sheets[0]?.data[0]).toEqual(sampleColumns.map(({ title }) => title.vi));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a text that comes again stands once, and every cell that points to it says it', async () => {
  const given = Array.from(
    { length: 40 },
    (_, n): Row => [`0${n % 3}`, n % 2 === 0 ? ' hai <blanks> ' : `riêng ${n}`, n, n / 4, null, null, false],
  );
  const { sink, bytes } = keeper();
  await writeXlsx(tableOf(given), sink, options);
  const [sheet] = await read(bytes());
  expect(sheet?.data.slice(1)).toEqual(given);
  const parts = await partsOf(bytes());
  expect(parts.get('xl/sharedStrings.xml')?.match(/<si>/g)).toHaveLength(4);
  expect(parts.get('xl/worksheets/sheet1.xml')?.match(/>02</g)).toHaveLength(1);
});

test('the same rows are the same bytes, however they arrive', async () => {
  const given = Array.from(
    { length: 50 },
    (_, n): Row => [`0${n}`, 'a', n, n / 4, '2023-11-20', new Date(0), false],
  );
  const sums = await Promise.all(
    [1, 7, 50].map(async (batch) => {
      const { sink } = keeper();
      return (await writeXlsx(tableOf(given, batch), sink, options)).sha256;
    }),
  );
  expect(new Set(sums).size).toBe(1);
});

test('an empty table is a workbook with its headings, a dictionary and what it is', async () => {
  const { sink, bytes } = keeper();
  await writeXlsx(tableOf([]), sink, options);
  const [first, dictionary, about] = await read(bytes());
  expect(first?.data).toHaveLength(1);
  expect(dictionary?.data.map(([name]) => name)).toEqual(['Cột', ...sampleColumns.map(({ name }) => name)]);
  expect(about?.data).toEqual([['Thời điểm | As of', '2023-11-20']]);
});

test('a source that fails fails the file', async () => {
  const broken = {
    ...tableOf([]),
    rows: (async function* () {
      yield [['1', null, null, null, null, null, null]] as const;
      throw new Error('The books are shut.');
    })(),
  };
  await expect(writeXlsx(broken, keeper().sink, options)).rejects.toThrow('The books are shut.');
});

test('a laid-out sheet keeps its merges, and two sheets never share a name', async () => {
  const { sink, bytes } = keeper();
  const sheet = {
    name: 'Biểu [06a] rất rất rất rất rất dài',
    widths: [10, 20],
    merged: ['A1:B1'],
    rows: [[{ cell: 'Tiêu đề', style: 'title' as const }], [null, { cell: 5, style: 'total' as const }]],
  };
  await writeWorkbook([sheet, sheet], sink);
  const sheets = await read(bytes());
  expect(new Set(sheets.map((each) => each.sheet)).size).toBe(2);
  expect(sheets[0]?.data[1]).toEqual([null, 5]);
});

test('a name too long for a sheet ends with a whole word, and is told apart from its like', () => {
  expect(sheetName('Hồ sơ (không có thông tin định danh)', [])).toBe('Hồ sơ');
  expect(sheetName('Hồ sơ (không có thông tin định danh)', ['Hồ sơ'])).toBe('Hồ sơ (2)');
  expect(sheetName('Tỷ lệ giải quyết đúng và trước hạn', [])).toBe('Tỷ lệ giải quyết đúng và trước');
  expect(sheetName('x'.repeat(40), [])).toBe('x'.repeat(31));
  const names: string[] = [];
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 60 }), (asked) => {
      names.push(sheetName(asked, names));
      expect(names.at(-1)?.length).toBeLessThanOrEqual(31);
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});
