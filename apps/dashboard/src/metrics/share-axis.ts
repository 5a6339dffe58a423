/** Where the axis of a chart of shares begins: below the least of them, at a full twentieth; it ends at one. */
export function axisFrom(shares: readonly number[]): number {
  return Math.max(0, Math.floor((Math.min(...shares) - 0.02) * 20) / 20);
}

/** Numbers to write along a square-root scale: about evenly spaced, rounded, the greatest as it is. */
export function rootTicks(most: number): number[] {
  const inside = [1 / 9, 4 / 9].map((part) => rounded(part * most)).filter((tick) => tick > 0 && tick < most);
  return [...new Set([0, ...inside, most])];
}

function rounded(n: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, n))));
  return Math.round(n / unit) * unit;
}
