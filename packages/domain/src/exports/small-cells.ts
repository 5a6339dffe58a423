import { type RowDetail, rowDetails } from '../vocabulary.ts';

/** Dossiers of a sensitive field that have one branch (or none), one procedure and one month of submission in common. */
export interface Cell {
  readonly field: number;
  readonly procedure: number;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly branch: number | null;
  /** Different persons. */
  readonly persons: number;
  /** Of them, those who count in no other cell: a sum of these holds nobody twice. */
  readonly own: number;
}

export type CellDetail = Cell & { readonly detail: RowDetail };

/** From what tells cells apart in full to what tells nothing apart; rows of the same key look alike at that detail. */
const keys: readonly ((cell: Cell) => string)[] = [
  ({ field, procedure, month, branch }) => [field, procedure, month, branch].join(),
  ({ field, procedure, month }) => [field, procedure, month].join(),
  ({ field, month }) => [field, month.slice(0, 4)].join(),
  () => '',
];

/**
 * How far the rows of each cell are generalised, so that none shows fewer persons than `least`. A small cell loses what tells
 * it from its neighbours. Where those hidden are too few together, or only one, so that it would follow from a total by
 * subtraction, the next smallest neighbour joins them; where all neighbours do not suffice, they go one step further together.
 */
export function detailsOf(cells: readonly Cell[], least: number): CellDetail[] {
  const steps = new Map<Cell, number>();
  let tooSmall = (part: readonly Cell[]): boolean => part.some(({ persons }) => persons < least);
  for (let step = 0; step + 1 < keys.length; step += 1) {
    const unsafe = new Set<Cell>();
    for (const pool of grouped(cells, step + 1)) {
      const parts = grouped(pool, step);
      const hidden = hiddenOf(parts, tooSmall, least);
      for (const part of hidden) for (const cell of part) steps.set(cell, step + 1);
      if (hidden.length > 0 && !isSafe(hidden, least)) for (const cell of pool) unsafe.add(cell);
    }
    tooSmall = (part) => part.some((cell) => unsafe.has(cell));
  }
  return cells.map((cell) => ({ ...cell, detail: rowDetails[steps.get(cell) ?? 0] ?? 'FULL' }));
}

/** The parts that must be hidden, and the smallest others that have to be hidden with them. */
function hiddenOf(
  parts: readonly (readonly Cell[])[],
  tooSmall: (part: readonly Cell[]) => boolean,
  least: number,
): (readonly Cell[])[] {
  const hidden = parts.filter(tooSmall);
  const others = parts.filter((part) => !tooSmall(part)).sort((a, b) => own(a) - own(b));
  if (hidden.length > 0)
    while (!isSafe(hidden, least) && others.length > 0) hidden.push(...others.splice(0, 1));
  return hidden;
}

const own = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + cell.own, 0);

const isSafe = (hidden: readonly (readonly Cell[])[], least: number): boolean =>
  hidden.length > 1 && own(hidden.flat()) >= least;

function grouped(cells: readonly Cell[], step: number): (readonly Cell[])[] {
  return [...Map.groupBy(cells, (cell) => keys[step]?.(cell)).values()];
}
