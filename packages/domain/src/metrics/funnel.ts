import type { Share } from '../eligibility/wilson.ts';
import { deviations, type Limits, limitsAbout, pooled } from './control-limits.ts';

/** A count of one procedure at one place. */
export interface MixedShare extends Share {
  readonly place: string;
  readonly procedure: string;
}

/** How a place stands against all places, its mix of procedures allowed for. */
export type Standing =
  /** Inside the 95 % limits: no meaningful difference. */
  | 'INSIDE'
  /** Outside 95 %, inside 99.8 %: one in twenty places would be by chance. */
  | 'NOTICE'
  /** Outside 99.8 %: not by chance. */
  | 'OUTSIDE';

export interface FunnelPoint extends Share {
  readonly place: string;
  /** What it would have had with the pilot’s share of each of its procedures. */
  readonly expected: number;
  /** Its share as if it had the pilot’s mix: the pilot’s share times observed over expected. */
  readonly adjusted: number;
  readonly warning: Limits;
  readonly control: Limits;
  readonly standing: Standing;
}

export interface Funnel {
  /** The share of all places together; null when nothing is counted. */
  readonly overall: number | null;
  readonly points: readonly FunnelPoint[];
}

/**
 * Compares places fairly (indirect standardisation): a place with slow procedures is not blamed for them. Places without a
 * dossier are left out.
 */
export function funnelOf(shares: readonly MixedShare[]): Funnel {
  const overall = pooled(shares);
  if (overall === null) return { overall, points: [] };
  const ofProcedure = new Map(
    [...Map.groupBy(shares, ({ procedure }) => procedure)].map(([procedure, same]) => [
      procedure,
      pooled(same) ?? overall,
    ]),
  );
  const points = [...Map.groupBy(shares, ({ place }) => place)].flatMap(([place, here]) => {
    const numerator = here.reduce((sum, each) => sum + each.numerator, 0);
    const denominator = here.reduce((sum, each) => sum + each.denominator, 0);
    const expected = here.reduce(
      (sum, each) => sum + each.denominator * (ofProcedure.get(each.procedure) ?? overall),
      0,
    );
    return denominator === 0 ? [] : [pointOf({ place, numerator, denominator, expected }, overall)];
  });
  return { overall, points: points.sort((a, b) => a.denominator - b.denominator) };
}

function pointOf(
  point: Pick<FunnelPoint, 'place' | 'numerator' | 'denominator' | 'expected'>,
  overall: number,
): FunnelPoint {
  const adjusted = point.expected === 0 ? overall : Math.min(1, (overall * point.numerator) / point.expected);
  const warning = limitsAbout(overall, point.denominator, deviations.WARNING);
  const control = limitsAbout(overall, point.denominator, deviations.CONTROL);
  const isIn = ({ low, high }: Limits) => adjusted >= low && adjusted <= high;
  const standing = isIn(warning) ? 'INSIDE' : isIn(control) ? 'NOTICE' : 'OUTSIDE';
  return { ...point, adjusted, warning, control, standing };
}
