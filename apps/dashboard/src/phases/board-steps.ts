export interface Cell {
  row: number;
  column: number;
}

/** Where the name of a row stands, which opens the whole row. */
export const heading = -1;

const steps: Record<string, (cell: Cell, last: Cell) => Cell> = {
  ArrowUp: ({ row, column }) => ({ row: Math.max(row - 1, 0), column }),
  ArrowDown: ({ row, column }, last) => ({ row: Math.min(row + 1, last.row), column }),
  ArrowLeft: ({ row, column }) => ({ row, column: Math.max(column - 1, heading) }),
  ArrowRight: ({ row, column }, last) => ({ row, column: Math.min(column + 1, last.column) }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  PageUp: ({ row, column }) => ({ row: Math.max(row - 10, 0), column }),
  PageDown: ({ row, column }, last) => ({ row: Math.min(row + 10, last.row), column }),
};

/** Where a key moves the focus on a grid whose last cell is given; nothing for other keys. */
export function stepOnGrid(key: string, from: Cell, last: Cell): Cell | undefined {
  return steps[key]?.(from, last);
}
