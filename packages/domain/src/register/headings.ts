import { foldedForMatch } from '../personal-data/unaccent.ts';
import { BadFile } from '../refusal/request-refusals.ts';
import { type RawRow, type RegisterColumn, registerColumnNames, registerColumns } from './columns.ts';

/** Where each column stands in a file. */
export type RegisterHeadings = ReadonlyMap<RegisterColumn, number>;

/** Finds the columns by their headings, whatever the case, diacritics and punctuation; the first of two wins. */
export function readHeadings(cells: readonly string[]): RegisterHeadings | BadFile {
  const headings = new Map<RegisterColumn, number>();
  for (const [position, cell] of cells.entries()) {
    const column = columnByHeading.get(foldedForMatch(cell));
    if (column && !headings.has(column)) headings.set(column, position);
  }
  const missing = registerColumnNames.filter(
    (column) => registerColumns[column].required && !headings.has(column),
  );
  if (!headings.has('procedureCode') && !headings.has('procedureName')) missing.push('procedureCode');
  if (missing.length === 0) return headings;
  const named = missing.map((column) => `“${registerColumns[column].vi}”`).join(', ');
  return new BadFile({ vi: `thiếu cột ${named}`, en: `these columns are missing: ${named}` });
}

/** The cells of a row under their columns. */
export const rawRow = (headings: RegisterHeadings, cells: readonly string[]): RawRow =>
  Object.fromEntries(
    registerColumnNames.map((column) => [column, cells[headings.get(column) ?? -1] ?? '']),
  ) as RawRow;

const columnByHeading: ReadonlyMap<string, RegisterColumn> = new Map(
  registerColumnNames.flatMap((column) => {
    const { vi, en, aliases } = registerColumns[column];
    return [vi, en, ...aliases].map((heading) => [foldedForMatch(heading), column] as const);
  }),
);
