import { type RawRow, type RegisterColumn, registerColumnNames } from './columns.ts';
import { type RowRemark, remark } from './remarks.ts';

/** A row with its cells composed, trimmed and free of formulas, and what was done for it. */
export interface TidyRow {
  readonly cells: RawRow;
  readonly remarks: readonly RowRemark[];
}

export function tidy(raw: RawRow): TidyRow {
  const remarks: RowRemark[] = [];
  const cells = {} as Record<RegisterColumn, string>;
  for (const column of registerColumnNames) {
    const text = raw[column];
    const clean = column === 'code' ? cleaned(text).toUpperCase() : cleaned(text);
    cells[column] = isDash(clean) ? '' : clean;
    if (isFormula(clean, column)) remarks.push(remark('FORMULA_CELL', column));
    else if (text.normalize('NFC') !== text) remarks.push(remark('UNICODE_COMPOSED', column));
    else if (clean !== text) remarks.push(remark('TEXT_TIDIED', column));
  }
  return { cells, remarks };
}

/** Composed, with plain single spaces and without what cannot be seen. */
const cleaned = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();

/** A dash stands for an empty cell. */
const isDash = (text: string): boolean => /^[-–—]+$/.test(text);

/** What a spreadsheet would compute; a phone number may start with its country's `+`. */
function isFormula(text: string, column: RegisterColumn): boolean {
  if (column === 'phone' && /^\+\d/.test(text)) return false;
  return /^[=+@-]/.test(text) && !isDash(text);
}
