import { determinedCells, type LineName, nameOf } from './determined-cells.ts';

/** Different persons, and of them those who count in no other cell, so that a sum holds nobody twice. */
export interface Persons {
  readonly persons: number;
  readonly own: number;
}

/** A cell of a table with one or two groupings. */
export interface TableCell {
  /** Its key in each grouping. */
  readonly keys: readonly string[];
  /** It may not be shown. */
  readonly small: boolean;
  /** Who stands behind each of its counts. */
  readonly counts: readonly Persons[];
}

/**
 * Which cells of a table are left blank: the small ones, and those from which they would follow. Beside the table its total is
 * taken to be known, and the totals of each grouping as far as a table of that grouping alone would show them. Whatever is
 * hidden in such a line stands for at least `least` persons in two cells or more, and no lines together give it away. Where
 * that cannot be had, every cell is hidden.
 */
export function hiddenCells(cells: readonly TableCell[], least: number): ReadonlySet<TableCell> {
  const hidden = new Set(cells.filter(({ small }) => small));
  if (hidden.size === 0) return hidden;
  const { known, unknown } = linesOf(cells, least);
  for (;;) {
    const open = known.find((line) => !isSafe(line, hidden, least));
    const exposed = open ? [] : determinedCells([...hidden], unknown);
    if (!open && exposed.length === 0) return hidden;
    const among = open ? open.cells : linesThrough(known, exposed);
    const next = cheapest(
      among.filter((cell) => !hidden.has(cell) && hasPersons(cell)),
      hidden,
    );
    if (!next) return new Set(cells);
    hidden.add(next);
  }
}

/** Cells whose sum has a place of its own: those of one key, and all of them. */
interface TableLine extends LineName {
  readonly cells: readonly TableCell[];
}

const everything = { grouping: -1, key: '' };

function linesOf(cells: readonly TableCell[], least: number) {
  const groupings = cells[0]?.keys.length ?? 0;
  const all = { ...everything, cells };
  const known: TableLine[] = isSmallSum(cells, least) ? [] : [all];
  const unknown: LineName[] = [];
  for (let grouping = 0; groupings > 1 && grouping < groupings; grouping += 1) {
    const lines = [...Map.groupBy(cells, ({ keys }) => keys[grouping] ?? '')].map(([key, same]) => ({
      grouping,
      key,
      cells: same,
    }));
    const sums = new Map(lines.map((line) => [line, sumOf(line, least)]));
    const blank = hiddenCells([...sums.values()], least);
    for (const [line, sum] of sums) (blank.has(sum) ? unknown : known).push(line);
  }
  return { known: known.toSorted((a, b) => a.cells.length - b.cells.length), unknown };
}

/** A line as a cell of the table of its grouping alone. */
const sumOf = ({ key, cells }: TableLine, least: number): TableCell => ({
  keys: [key],
  small: isSmallSum(cells, least),
  counts: countsOf(cells),
});

const countsOf = (cells: readonly TableCell[]): Persons[] =>
  (cells[0]?.counts ?? []).map((_, at) => ({
    persons: cells.reduce((sum, { counts }) => sum + (counts[at]?.persons ?? 0), 0),
    own: cells.reduce((sum, { counts }) => sum + (counts[at]?.own ?? 0), 0),
  }));

const isSmallSum = (cells: readonly TableCell[], least: number): boolean =>
  countsOf(cells).some(({ persons }) => persons > 0 && persons < least);

function isSafe({ cells }: TableLine, hidden: ReadonlySet<TableCell>, least: number): boolean {
  const blank = cells.filter((cell) => hidden.has(cell));
  if (blank.length === 0) return true;
  const isEnough = ({ persons, own }: Persons) => own >= least || persons === 0;
  return blank.length > 1 && countsOf(blank).every(isEnough);
}

const linesThrough = (lines: readonly TableLine[], some: readonly TableCell[]): TableCell[] =>
  lines
    .filter(({ grouping, cells }) => grouping >= 0 && some.some((cell) => cells.includes(cell)))
    .flatMap(({ cells }) => cells);

/** Where nobody is, hiding protects nobody. */
const hasPersons = ({ counts }: TableCell): boolean => counts.some(({ persons }) => persons > 0);

/** The cell whose hiding begins the fewest lines, and of these the smallest. */
function cheapest(cells: readonly TableCell[], hidden: ReadonlySet<TableCell>): TableCell | undefined {
  const keysOf = ({ keys }: TableCell) => keys.map((key, grouping) => nameOf({ grouping, key }));
  const begun = new Set([...hidden].flatMap(keysOf));
  const begins = (cell: TableCell) => keysOf(cell).filter((key) => !begun.has(key)).length;
  const size = ({ counts }: TableCell) => counts[0]?.own ?? 0;
  const order = (a: TableCell, b: TableCell) => begins(a) - begins(b) || size(a) - size(b);
  return cells.reduce<TableCell | undefined>(
    (least, cell) => (least && order(least, cell) <= 0 ? least : cell),
    undefined,
  );
}
