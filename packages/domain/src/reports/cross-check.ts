import type { ReportForm } from './report-form.ts';

/** The columns of a row or of the total, by number, each counted by itself. */
export type ReportCells = ReadonlyMap<number, number>;

/** Something that does not add up: shown, never mended in silence. */
export interface Imbalance {
  /** Place of the row, from 0; null in the total. */
  readonly row: number | null;
  readonly column: number;
  /** The columns that should make it; none where the total should be what the rows make. */
  readonly sumOf: readonly number[];
  readonly stands: number;
  readonly adds: number;
}

/** Every equation of the form that does not hold in a row or in the total, and every total that is not what the rows make. */
export function imbalancesOf(
  { columns, equations }: ReportForm,
  rows: readonly ReportCells[],
  total: ReportCells,
): Imbalance[] {
  const checked = [...rows.map((cells, row) => ({ row, cells })), { row: null, cells: total }];
  const unequal = checked.flatMap(({ row, cells }) =>
    equations.map(({ column, sumOf }) => ({
      row,
      column,
      sumOf,
      stands: cells.get(column) ?? 0,
      adds: added(cells, sumOf),
    })),
  );
  const downwards = columns.map(({ number }) => ({
    row: null,
    column: number,
    sumOf: [],
    stands: total.get(number) ?? 0,
    adds: rows.reduce((sum, cells) => sum + (cells.get(number) ?? 0), 0),
  }));
  return [...unequal, ...downwards].filter(({ stands, adds }) => stands !== adds);
}

/** The columns that should make a column, as the form prints it; none when it is no sum. */
export const partsOf = ({ equations }: ReportForm, number: number): readonly number[] =>
  equations.find(({ column }) => column === number)?.sumOf ?? [];

/** Cells with their totals added up where they were not counted, as forms of before were printed. */
export const withSums = (form: ReportForm, cells: ReportCells): ReportCells =>
  new Map(
    form.columns.map(({ number }) => [number, cells.get(number) ?? added(cells, partsOf(form, number))]),
  );

const added = (cells: ReportCells, columns: readonly number[]): number =>
  columns.reduce((sum, column) => sum + (cells.get(column) ?? 0), 0);
