import type { MetricDimension, MetricFilter, Origin } from '../api/generated/graphql.ts';

/** Filters a person chooses from a list, in the order offered. */
export const listFilters = [
  'branch',
  'ward',
  'postalUnit',
  'procedure',
  'field',
  'channel',
  'assistance',
  'phase',
  'returnChannel',
] as const satisfies readonly (keyof MetricFilter)[];
export type ListFilter = (typeof listFilters)[number];

/** Where dossiers come from when the simulated ones are left out. */
const real: readonly Origin[] = ['LIVE', 'IMPORTED'];

/** One condition, and the filter without it. */
export interface MetricChip {
  readonly what: ListFilter | 'origin' | 'none';
  readonly values: readonly string[];
  readonly without: MetricFilter;
}

const without = (filter: MetricFilter, name: keyof MetricFilter): MetricFilter => {
  const { [name]: _taken, ...rest } = filter;
  return rest;
};

/** A chip for each list of codes, and one for each dimension in which there is to be no key. */
export function chipsOf(filter: MetricFilter): MetricChip[] {
  const lists = [...listFilters, 'origin' as const].flatMap((what) => {
    const values = filter[what] ?? [];
    return values.length === 0 ? [] : [{ what, values, without: without(filter, what) }];
  });
  const none = filter.none ?? [];
  const nones = none.map((dimension) => ({
    what: 'none' as const,
    values: [dimension],
    without: withNone(
      filter,
      none.filter((each) => each !== dimension),
    ),
  }));
  return [...lists, ...nones];
}

const withNone = (filter: MetricFilter, none: readonly MetricDimension[]): MetricFilter =>
  none.length === 0 ? without(filter, 'none') : { ...filter, none: [...none] };

/** The filter with one list changed; an empty list is no condition. */
export const withList = (filter: MetricFilter, name: ListFilter, codes: readonly string[]): MetricFilter =>
  codes.length === 0 ? without(filter, name) : ({ ...filter, [name]: codes } as MetricFilter);

export const hasSimulated = ({ origin }: MetricFilter): boolean => !origin || origin.includes('SIMULATED');

/** Counts simulated dossiers too, or leaves them out. */
export const withSimulated = (filter: MetricFilter, counted: boolean): MetricFilter =>
  counted ? without(filter, 'origin') : { ...filter, origin: [...real] };

/** Nothing but the simulated ones is left out. */
export const isReal = (origins: readonly string[]): boolean =>
  origins.length === real.length && real.every((each) => origins.includes(each));
