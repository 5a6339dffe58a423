import { type Interval, wilson } from '../eligibility/wilson.ts';
import type { Metric } from './metric.ts';

/** What the books count for one figure; sums and percentiles are null where there is nothing to take them of. */
export interface Counted {
  /** Dossiers that count. */
  readonly whole: number;
  /** Of those, the ones of which the part holds; 0 where the figure has no part. */
  readonly part: number;
  readonly sum: number | null;
  readonly median: number | null;
  readonly p90: number | null;
}

export interface Figure {
  /** Share 0 to 1, count, sum or median; null when it cannot be told. */
  readonly value: number | null;
  readonly interval: Interval | null;
  /** Under 20: too few to judge by. */
  readonly few: boolean;
}

/** What stands above the line; nothing where a figure is no share. */
export function numeratorOf(
  { measure }: Pick<Metric, 'measure'>,
  { whole, part, sum }: Counted,
): number | null {
  if (measure.kind === 'COUNT') return whole;
  if (measure.kind === 'SUM') return sum ?? 0;
  return measure.kind === 'SPREAD' ? null : part;
}

const fewBelow = 20;

/** The small-number rule (brief 6.4): no share of nothing, a mark under 20, an interval with every share. */
export function figureOf({ measure }: Pick<Metric, 'measure'>, counted: Counted): Figure {
  const { whole, part } = counted;
  const isShare = measure.kind === 'SHARE';
  return {
    value: told(measure.kind, counted),
    interval: isShare ? (wilson({ numerator: part, denominator: whole }) ?? null) : null,
    few: measure.kind !== 'COUNT' && measure.kind !== 'REACH' && whole < fewBelow,
  };
}

function told(kind: Metric['measure']['kind'], { whole, part, sum, median }: Counted): number | null {
  if (kind === 'COUNT') return whole;
  if (kind === 'SUM') return sum ?? 0;
  if (kind === 'SPREAD') return median;
  return whole === 0 ? null : part / whole;
}
