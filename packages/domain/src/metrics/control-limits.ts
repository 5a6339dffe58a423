import type { Share } from '../eligibility/wilson.ts';

/** Where a share may lie by chance alone. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Half of the normal distribution’s tails: 95 %, 99.8 % (funnel plots) and three standard deviations (control charts). */
export const deviations = { WARNING: 1.959964, CONTROL: 3.090232, CHART: 3 } as const;

/**
 * Limits of a share of `n` about a true share, by the arcsine transformation, which keeps their width honest near 0 and 1
 * and for small numbers. `n` need not be whole: it is how many draws would vary as much.
 */
export function limitsAbout(share: number, n: number, z: number): Limits {
  const middle = Math.asin(Math.sqrt(share));
  const half = z / (2 * Math.sqrt(n));
  const at = (angle: number) => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
  return { low: at(middle - half), high: at(middle + half) };
}

/** What all shares make together; null when there is nothing. */
export function pooled(shares: readonly Share[]): number | null {
  const n = shares.reduce((sum, { denominator }) => sum + denominator, 0);
  return n === 0 ? null : shares.reduce((sum, { numerator }) => sum + numerator, 0) / n;
}
