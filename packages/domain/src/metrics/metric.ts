import type { Said } from '../words.ts';
import type { Atom } from './atom.ts';

/** What is measured of the dossiers that count. */
export type Measure =
  /** How many. */
  | { readonly kind: 'COUNT' }
  /** The part of them of which `part` holds; with its Wilson interval. */
  | { readonly kind: 'SHARE'; readonly part: Atom }
  /** Median and 90th percentile of a number of working days or hours. */
  | { readonly kind: 'SPREAD'; readonly of: 'usedDays' | 'returnDays' | 'transferHours' }
  /** The sum of a number. */
  | { readonly kind: 'SUM'; readonly of: 'savedDays' | 'tripsAvoided' }
  /** How many of the pilot's places or procedures have at least one. */
  | { readonly kind: 'REACH'; readonly of: 'BRANCH' | 'PROCEDURE' };

export type MetricUnit = 'DOSSIER' | 'PERCENT' | 'WORKING_DAY' | 'WORKING_HOUR' | 'TRIP';

/** Whether more is better; `NEITHER` is no judgement. */
export type Direction = 'UP' | 'DOWN' | 'NEITHER';

/** One figure, written once: every tile, export, form and drill-down reads it here. */
export interface Metric {
  /** Raised when the figure would come out otherwise for the same facts. */
  readonly version: number;
  readonly name: Said;
  /** What it tells, in a sentence. */
  readonly sentence: Said;
  readonly numerator: Said;
  /** What is counted, or divided by. */
  readonly denominator: Said;
  /** The dossiers looked at. */
  readonly base: Atom;
  /** Of those, the ones left out, each for the first reason that holds. */
  readonly excluded: readonly Atom[];
  readonly measure: Measure;
  readonly unit: MetricUnit;
  readonly direction: Direction;
  /** What one has to know to read it rightly. */
  readonly caution?: Said;
}

/** A figure of the brief whose facts are not kept here. */
export interface Unmeasurable {
  readonly name: Said;
  readonly because: Said;
}
