import type { Counted } from './figure.ts';
import { figureOf } from './figure.ts';
import type { Metric } from './metric.ts';

/**
 * Whether a figure reached its target; null where that cannot be said: more is neither better nor worse, there are too few to
 * judge by, or the figure adds up over a year and is asked of a part of it.
 */
export function meetsTarget(
  { measure, direction }: Pick<Metric, 'measure' | 'direction'>,
  counted: Counted,
  target: number,
): boolean | null {
  const { value, few } = figureOf({ measure }, counted);
  const addsUp = measure.kind !== 'SHARE' && measure.kind !== 'SPREAD';
  if (direction === 'NEITHER' || addsUp || few || value === null) return null;
  return direction === 'UP' ? value >= target : value <= target;
}
