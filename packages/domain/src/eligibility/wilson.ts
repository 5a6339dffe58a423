/** A part of a whole; a share only when the whole is not empty. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** Both ends of an interval, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;

/** Wilson’s 95 % interval; undefined when there is nothing to divide by. */
export function wilson({ numerator, denominator: n }: Share): Interval | undefined {
  if (n === 0) return undefined;
  const share = numerator / n;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
