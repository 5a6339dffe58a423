import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type ShippedRow = Readonly<Record<string, string>>;

const folder = new URL('../../../../prisma/data/', import.meta.url);

/** A data file that comes with the product. Its last column is a note, which may hold commas of its own. */
export function readShipped(name: string): ShippedRow[] {
  const text = readFileSync(new URL(name, folder));
  const [headings = [], ...rows]: string[][] = parse(text, {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const last = headings.length - 1;
  return rows.map((row) => {
    const cells = [...row.slice(0, last), row.slice(last).join(',')];
    return Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']));
  });
}

/** A cell that must be there. */
export function cell(row: ShippedRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`The shipped data has no column ${column}.`);
  return value.trim();
}

/** A cell that may be empty. */
export const orNull = (row: ShippedRow, column: string): string | null => cell(row, column) || null;

export const numberIn = (row: ShippedRow, column: string): number => Number(cell(row, column));

export function numberOrNull(row: ShippedRow, column: string): number | null {
  const text = cell(row, column);
  return text === '' ? null : Number(text);
}

export const isYes = (row: ShippedRow, column: string): boolean => cell(row, column) === 'Y';
