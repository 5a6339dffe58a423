/** The cells of a table that share a key. */
export interface LineName {
  readonly grouping: number;
  readonly key: string;
}

export const nameOf = ({ grouping, key }: LineName): string => `${grouping} ${key}`;

interface Placed {
  readonly keys: readonly string[];
}

/** An unknown number that counts in two sums and in no others. */
interface Tie<Cell> {
  readonly ends: readonly string[];
  /** Absent where it is a total that is not known. */
  readonly cell?: Cell;
}

/**
 * Of the blank cells of a table with two groupings, those that the totals give away together though no single line does: with
 * lines as points and unknown numbers as ties between them, a number follows exactly when its tie is on no ring. A total that is
 * not known ties its line to the total of its grouping.
 */
export function determinedCells<Cell extends Placed>(
  cells: readonly Cell[],
  unknown: readonly LineName[],
): Cell[] {
  if ((cells[0]?.keys.length ?? 0) < 2) return [];
  const ofCells = cells.map(
    (cell): Tie<Cell> => ({
      ends: cell.keys.map((key, grouping) => nameOf({ grouping, key })),
      cell,
    }),
  );
  const ofTotals = unknown.map((line): Tie<Cell> => ({ ends: [nameOf(line), `all ${line.grouping}`] }));
  return bridgesOf([...ofCells, ...ofTotals]).flatMap(({ cell }) => cell ?? []);
}

interface Step<Cell> {
  readonly point: string;
  readonly by: Tie<Cell> | undefined;
  readonly left: Tie<Cell>[];
}

/** Ties on no ring (Tarjan): walked from, nothing behind them leads back before them. */
function bridgesOf<Cell>(ties: readonly Tie<Cell>[]): Tie<Cell>[] {
  const at = Map.groupBy(
    ties.flatMap((tie) => tie.ends.map((point) => ({ point, tie }))),
    ({ point }) => point,
  );
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const walk: Step<Cell>[] = [];
  const found: Tie<Cell>[] = [];
  const enter = (point: string, by: Tie<Cell> | undefined) => {
    lowest.set(point, order.size);
    order.set(point, order.size);
    walk.push({ point, by, left: (at.get(point) ?? []).map(({ tie }) => tie) });
  };
  const lower = (point: string, to = 0) => lowest.set(point, Math.min(lowest.get(point) ?? 0, to));
  const leave = ({ point, by }: Step<Cell>) => {
    walk.pop();
    const before = walk.at(-1);
    if (!before || !by) return;
    lower(before.point, lowest.get(point));
    if ((lowest.get(point) ?? 0) > (order.get(before.point) ?? 0)) found.push(by);
  };
  for (const start of at.keys()) {
    if (!order.has(start)) enter(start, undefined);
    for (let step = walk.at(-1); step; step = walk.at(-1)) {
      const { point, by, left } = step;
      const tie = left.pop();
      if (!tie) leave(step);
      else if (tie !== by) {
        const other = tie.ends.find((end) => end !== point) ?? point;
        if (order.has(other)) lower(point, order.get(other));
        else enter(other, tie);
      }
    }
  }
  return found;
}
