import type { Share } from '../eligibility/wilson.ts';
import { deviations, type Limits, limitsAbout, pooled } from './control-limits.ts';

/** Why a week stands out. */
export type Signal =
  /** Beyond three standard deviations. */
  | 'BEYOND'
  /** The eighth or a later one in a row on the same side of the middle. */
  | 'RUN';

export interface ChartPoint extends Share {
  readonly key: string;
  readonly share: number | null;
  readonly limits: Limits | null;
  readonly signal: Signal | null;
}

export interface PChart {
  readonly middle: number | null;
  readonly points: readonly ChartPoint[];
}

const runLength = 8;

/** The course of a share with the limits that chance alone would keep to (p-chart): each week by its own number. */
export function pChartOf(shares: readonly (Share & { readonly key: string })[]): PChart {
  const middle = pooled(shares);
  let run = 0;
  let side = 0;
  const points = shares.map((share): ChartPoint => {
    const { key, numerator, denominator } = share;
    if (middle === null || denominator === 0)
      return { key, numerator, denominator, share: null, limits: null, signal: null };
    const value = numerator / denominator;
    const limits = limitsAbout(middle, denominator, deviations.CHART);
    const now = Math.sign(value - middle);
    run = now !== 0 && now === side ? run + 1 : 1;
    side = now;
    const isBeyond = value < limits.low || value > limits.high;
    const signal = isBeyond ? 'BEYOND' : side !== 0 && run >= runLength ? 'RUN' : null;
    return { key, numerator, denominator, share: value, limits, signal };
  });
  return { middle, points };
}
