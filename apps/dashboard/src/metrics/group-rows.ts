import type { MetricDimension } from '../api/generated/graphql.ts';
import { isStep } from './metric-place.ts';

interface Key {
  readonly dimension: MetricDimension;
  readonly code?: string | null | undefined;
}

interface Line {
  readonly keys: readonly Key[];
  readonly nth?: number | null | undefined;
  readonly denominator: number;
}

/** The lines that share their first key, with the line of that key alone. */
export interface Group<Row extends Line> {
  readonly head: Row;
  readonly rows: readonly Row[];
}

/** Time stands in its order, everything else by how much of it there is. */
export function inOrder<Row extends Line>(rows: readonly Row[], at: number): Row[] {
  const dimension = rows[0]?.keys[at]?.dimension;
  return dimension && isStep(dimension)
    ? rows.toSorted((a, b) => (a.nth ?? 0) - (b.nth ?? 0))
    : rows.toSorted((a, b) => b.denominator - a.denominator);
}

/** Lines of two groupings as groups; `heads` are the lines of the first alone. */
export function groupRows<Row extends Line>(rows: readonly Row[], heads: readonly Row[]): Group<Row>[] {
  const byFirst = Map.groupBy(rows, ({ keys }) => keys[0]?.code);
  return inOrder(heads, 0).map((head) => ({
    head,
    rows: inOrder(byFirst.get(head.keys[0]?.code) ?? [], 1),
  }));
}
