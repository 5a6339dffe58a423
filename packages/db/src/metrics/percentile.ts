/** So many of one value; in the order of the values. */
export interface Heap {
  readonly days: number;
  readonly n: number;
}

/** The continuous percentile of heaps, as `percentile_cont` gives it of their members. */
export function percentileOf(heaps: readonly Heap[], share: number): number | null {
  const total = heaps.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return null;
  const place = share * (total - 1);
  const [low, high] = [memberAt(heaps, Math.floor(place)), memberAt(heaps, Math.ceil(place))];
  return low + (high - low) * (place - Math.floor(place));
}

function memberAt(heaps: readonly Heap[], nth: number): number {
  let passed = 0;
  for (const { days, n } of heaps) {
    passed += n;
    if (nth < passed) return days;
  }
  throw new RangeError('There is no such member.');
}
