import type { LaidCell, LaidSheet } from './sheet.ts';
import type { Table, Words } from './table.ts';

const heading = (vi: string): LaidCell => ({ cell: vi, style: 'heading' });
const text = (cell: string): LaidCell => ({ cell, style: 'boxed' });
const both = (words: Words | undefined): string => (words ? `${words.vi} | ${words.en}` : '');

/** What every column means, with its codes. */
export function dictionarySheet({ columns }: Table): LaidSheet {
  return {
    name: 'Từ điển',
    widths: [24, 30, 30, 70, 22, 60],
    frozenRows: 1,
    rows: [
      ['Cột', 'Tên', 'Name', 'Ý nghĩa | Meaning', 'Đơn vị | Unit', 'Mã | Codes'].map(heading),
      ...columns.map(({ name, title, meaning, unit, codes }) => [
        text(name),
        text(title.vi),
        text(title.en),
        text(both(meaning)),
        text(both(unit)),
        text((codes ?? []).map(({ code, title: each }) => `${code}: ${both(each)}`).join('\n')),
      ]),
    ],
  };
}

/** Where the figures come from. */
export const aboutSheet = (about: readonly (readonly [Words, string])[]): LaidSheet => ({
  name: 'Về tệp này',
  widths: [44, 110],
  rows: about.map(([name, value]) => [text(both(name)), text(value)]),
});
