import type { Cut, MetricId, Period, Reckoning } from '@tram-ho-so/domain/metrics';
import type {
  Assistance,
  Origin,
  PhaseNumber,
  ReturnChannel,
  SubmissionChannel,
} from '@tram-ho-so/domain/vocabulary';
import type { Visibility } from '../dossiers/visibility.ts';

/** What figures can be parted by; the last three cut the period itself. */
export const metricDimensions = [
  'BRANCH',
  'WARD',
  'POSTAL_UNIT',
  'PROCEDURE',
  'FIELD',
  'PHASE',
  'CHANNEL',
  'ASSISTANCE',
  'RETURN_CHANNEL',
  'MONTH',
  'WEEK',
  'DAY',
] as const;
export type MetricDimension = (typeof metricDimensions)[number];
export type TimeDimension = Extract<MetricDimension, 'MONTH' | 'WEEK' | 'DAY'>;
export type FactDimension = Exclude<MetricDimension, TimeDimension>;

type Asked<T> = readonly T[] | null | undefined;

/** Which dossiers figures are narrowed to, by codes of the pilot; only what never changes after a dossier is opened. */
export interface MetricFilter {
  readonly branch?: Asked<string>;
  readonly ward?: Asked<string>;
  readonly postalUnit?: Asked<string>;
  readonly procedure?: Asked<string>;
  readonly field?: Asked<string>;
  readonly phase?: Asked<PhaseNumber>;
  readonly channel?: Asked<SubmissionChannel>;
  readonly assistance?: Asked<Assistance>;
  readonly returnChannel?: Asked<ReturnChannel>;
  readonly origin?: Asked<Origin>;
  /** Dimensions in which the dossiers have no key, e.g. no branch took part. */
  readonly none?: Asked<FactDimension>;
}

/** A figure asked of the books. */
export interface MetricAsked {
  readonly metric: MetricId;
  readonly period: Period;
  /** At most one of them cuts the period. */
  readonly by: readonly MetricDimension[];
  /** How months are cut. */
  readonly reckoning: Reckoning;
  readonly filter: MetricFilter;
  /** What is known, and the last business moment looked at. */
  readonly asOf: Date;
  readonly visibility: Visibility;
}

/** The whole period as one cut. */
export const wholePeriod = (period: Period): Cut => ({ key: '', ...period });
