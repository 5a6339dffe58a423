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
  /** Outside 99.8 %: hardly by chance. */
  | 'OUTSIDE';

export interface FunnelPoint extends Share {
  readonly place: string;
  /** What it would have had with the pilot’s share of each of its procedures. */
  readonly expected: number;
  /** Its share as if it had the pilot’s mix: the pilot’s share times observed over expected. */
  readonly adjusted: number;
  /** Where `adjusted` may lie by chance in 95 % of cases, and in 99.8 %: each place has its own, of its number and mix. */
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
 * Compares places fairly (indirect standardisation): a place with slow procedures is not blamed for them. What chance alone
 * would do is the variance of Mantel and Haenszel, so that neither a mixed nor a large place is judged too kindly, and a place
 * that has a procedure to itself is not judged by it. Places without a dossier are left out.
 */
export function funnelOf(shares: readonly MixedShare[]): Funnel {
  const overall = pooled(shares);
  if (overall === null) return { overall, points: [] };
  const ofProcedure = new Map(
    [...Map.groupBy(shares, ({ procedure }) => procedure)].map(([procedure, same]) => [
      procedure,
      totalOf(same),
    ]),
  );
  const points = [...Map.groupBy(shares, ({ place }) => place)].flatMap(([place, here]) => {
    const observed = totalOf(here);
    if (observed.denominator === 0) return [];
    const byProcedure = [...Map.groupBy(here, ({ procedure }) => procedure)];
    const chances = byProcedure.map(([procedure, same]) =>
      chanceOf(totalOf(same), ofProcedure.get(procedure)),
    );
    return [pointOf({ place, ...observed, ...sumOf(chances) }, overall)];
  });
  return { overall, points: points.sort((a, b) => a.denominator - b.denominator) };
}

const totalOf = (shares: readonly Share[]): Share => ({
  numerator: shares.reduce((sum, { numerator }) => sum + numerator, 0),
  denominator: shares.reduce((sum, { denominator }) => sum + denominator, 0),
});

/** A numerator as chance alone would make it. */
interface Chance {
  readonly expected: number;
  readonly variance: number;
}

/** Of all dossiers of a procedure, so many drawn for one place (hypergeometric distribution). */
function chanceOf({ denominator: drawn }: Share, all: Share = { numerator: 0, denominator: 0 }): Chance {
  const { numerator: good, denominator: total } = all;
  if (total === 0) return { expected: 0, variance: 0 };
  const share = good / total;
  const left = total === 1 ? 0 : (total - drawn) / (total - 1);
  return { expected: drawn * share, variance: drawn * share * (1 - share) * left };
}

const sumOf = (chances: readonly Chance[]): Chance => ({
  expected: chances.reduce((sum, { expected }) => sum + expected, 0),
  variance: chances.reduce((sum, { variance }) => sum + variance, 0),
});

/** The raw share is judged about the expected one; both are then drawn as if the place had the pilot’s mix. */
function pointOf(counted: Share & Chance & { readonly place: string }, overall: number): FunnelPoint {
  const { variance, ...point } = counted;
  const share = point.numerator / point.denominator;
  const middle = point.expected / point.denominator;
  const toPilot = (value: number) => (middle === 0 ? overall : Math.min(1, (overall * value) / middle));
  const about = (z: number): Limits => {
    const alike = (middle * (1 - middle) * point.denominator ** 2) / variance;
    return variance > 0 ? limitsAbout(middle, alike, z) : { low: middle, high: middle };
  };
  const warning = about(deviations.WARNING);
  const control = about(deviations.CONTROL);
  const isIn = ({ low, high }: Limits) => variance === 0 || (share >= low && share <= high);
  const drawn = ({ low, high }: Limits): Limits => ({ low: toPilot(low), high: toPilot(high) });
  return {
    ...point,
    adjusted: toPilot(share),
    warning: drawn(warning),
    control: drawn(control),
    standing: isIn(warning) ? 'INSIDE' : isIn(control) ? 'NOTICE' : 'OUTSIDE',
  };
}
