import type { MetricDimension } from '../api/generated/graphql.ts';
import { isStep } from './metric-place.ts';

interface Line {
  readonly keys: readonly {
    readonly dimension: MetricDimension;
    readonly code?: string | null | undefined;
  }[];
  readonly nth?: number | null | undefined;
}

/** A line is met again in the stretch before by its codes, and a part of the period by its place: the first month is the first month. */
const placeOf = ({ keys, nth }: Line): string =>
  JSON.stringify(keys.map(({ dimension, code }) => (isStep(dimension) ? nth : code)));

/** Finds the line of the stretch before that a line is compared with. */
export function alignBefore<Earlier extends Line>(
  earlier: readonly Earlier[],
): (line: Line) => Earlier | undefined {
  const found = new Map(earlier.map((line) => [placeOf(line), line]));
  return (line) => found.get(placeOf(line));
}
