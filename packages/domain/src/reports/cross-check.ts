import type { ReportForm } from './report-form.ts';

/** The counted columns of a row, by number. */
export type CountedCells = ReadonlyMap<number, number>;

/** A row with every column, sums included. */
export type ReportCells = ReadonlyMap<number, number>;

/** Something that does not add up: shown, never mended in silence. */
export interface Imbalance {
  /** Key of the row; null in the total. */
  readonly row: string | null;
  readonly column: number;
  readonly sumOf: readonly number[];
  readonly stands: number;
  readonly adds: number;
}

export function withSums({ columns }: ReportForm, counted: CountedCells): ReportCells {
  const cells = new Map<number, number>();
  for (const { number, sumOf } of columns) {
    cells.set(number, sumOf ? added(counted, sumOf) : (counted.get(number) ?? 0));
  }
  return cells;
}

export const totalOf = ({ columns }: ReportForm, rows: readonly ReportCells[]): ReportCells =>
  new Map(
    columns.map(({ number }) => [number, rows.reduce((sum, cells) => sum + (cells.get(number) ?? 0), 0)]),
  );

/** Every equation of the form that does not hold in a row or in the total. */
export function imbalancesOf(
  { equations }: ReportForm,
  rows: readonly { readonly row: string | null; readonly cells: ReportCells }[],
): Imbalance[] {
  return rows.flatMap(({ row, cells }) =>
    equations.flatMap(({ column, sumOf }) => {
      const stands = cells.get(column) ?? 0;
      const adds = added(cells, sumOf);
      return stands === adds ? [] : [{ row, column, sumOf, stands, adds }];
    }),
  );
}

const added = (cells: ReportCells, columns: readonly number[]): number =>
  columns.reduce((sum, column) => sum + (cells.get(column) ?? 0), 0);
