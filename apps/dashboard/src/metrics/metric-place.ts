import type {
  MetricDimension,
  MetricFilter,
  MetricId,
  PeriodInput,
  Reckoning,
} from '../api/generated/graphql.ts';

const kinds = ['MONTH', 'QUARTER', 'YEAR', 'DATES'] as const;
export type PlaceKind = (typeof kinds)[number];

/** What the address asks for: a figure, a period, its parts, and which dossiers; the address alone gives the same page again. */
export interface MetricPlace {
  readonly id: MetricId;
  readonly kind: PlaceKind;
  readonly reckoning: Reckoning;
  readonly year: number;
  readonly nth: number;
  readonly from: string;
  readonly to: string;
  readonly by: readonly MetricDimension[];
  readonly filter: MetricFilter;
  readonly asOf: string | null;
  readonly compare: boolean;
}

export const dimensions = [
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
] as const satisfies readonly MetricDimension[];

/** Names of the filter in an address; all but the last hold codes that can be chosen. */
const filters = [
  'branch',
  'ward',
  'postalUnit',
  'procedure',
  'field',
  'channel',
  'assistance',
  'phase',
  'returnChannel',
  'origin',
  'none',
] as const;
export type FilterName = (typeof filters)[number];
const dayShape = /^\d{4}-\d{2}-\d{2}$/;

const oneOf = <Word extends string>(words: readonly Word[], asked: string | null, otherwise: Word): Word =>
  words.find((word) => word === asked) ?? otherwise;

const numberIn = (asked: string | null, least: number, most: number, otherwise: number): number => {
  const n = Number(asked);
  return asked && Number.isInteger(n) && n >= least && n <= most ? n : otherwise;
};

const steps = ['MONTH', 'WEEK', 'DAY'] as const satisfies readonly MetricDimension[];
export const isStep = (dimension: MetricDimension): boolean => steps.some((step) => step === dimension);

/** What parts a figure, in the order asked: each dimension once, one kind of time, three at most. */
export function groupingIn(asked: readonly string[]): MetricDimension[] {
  const known = [...new Set(asked)].flatMap(
    (each) => dimensions.find((dimension) => dimension === each) ?? [],
  );
  const step = known.find(isStep);
  return known.filter((each) => !isStep(each) || each === step).slice(0, 3);
}

/** Reads an address; without a period, the calendar month before `today`. */
export function placeIn(asked: URLSearchParams, today: string): MetricPlace {
  const [year = 2024, month = 1] = today.split('-').map(Number);
  const before = month === 1 ? { year: year - 1, nth: 12 } : { year, nth: month - 1 };
  const hasDates = dayShape.test(asked.get('from') ?? '') && dayShape.test(asked.get('to') ?? '');
  return {
    id: (asked.get('id') ?? 'M01') as MetricId,
    kind: hasDates ? 'DATES' : oneOf(kinds, asked.get('kind'), 'MONTH'),
    reckoning: oneOf(['CALENDAR', 'REPORT'] as const, asked.get('reckoning'), 'CALENDAR'),
    year: numberIn(asked.get('year'), 2000, 2100, before.year),
    nth: numberIn(asked.get('nth'), 1, 12, before.nth),
    from: hasDates ? (asked.get('from') ?? today) : `${today.slice(0, 8)}01`,
    to: hasDates ? (asked.get('to') ?? today) : today,
    by: groupingIn(asked.getAll('by')),
    filter: Object.fromEntries(
      filters.flatMap((name) => (asked.has(name) ? [[name, asked.getAll(name)]] : [])),
    ) as MetricFilter,
    asOf: asked.get('asOf'),
    compare: asked.get('compare') === 'true',
  };
}

/** The address of a place. */
export function addressOf(place: MetricPlace): URLSearchParams {
  const said = new URLSearchParams({ id: place.id });
  if (place.kind === 'DATES') {
    said.set('from', place.from);
    said.set('to', place.to);
  } else {
    said.set('kind', place.kind);
    if (place.reckoning === 'REPORT') said.set('reckoning', place.reckoning);
    said.set('year', String(place.year));
    if (place.kind !== 'YEAR') said.set('nth', String(place.nth));
  }
  for (const dimension of place.by) said.append('by', dimension);
  writeFilter(said, place.filter);
  if (place.asOf) said.set('asOf', place.asOf);
  if (place.compare) said.set('compare', 'true');
  return said;
}

/** Adds the codes of a filter to an address. */
export function writeFilter(said: URLSearchParams, filter: MetricFilter): void {
  for (const name of filters) for (const code of filter[name] ?? []) said.append(name, code);
}

/** The period as the API is asked for it. */
export function periodOf({ kind, reckoning, year, nth, from, to }: MetricPlace): PeriodInput {
  if (kind === 'DATES') return { dates: { from, to } };
  return {
    named: {
      kind,
      reckoning,
      year,
      ...(kind === 'YEAR' ? {} : { nth: Math.min(nth, kind === 'QUARTER' ? 4 : 12) }),
    },
  };
}

const most = { MONTH: 12, QUARTER: 4, YEAR: 1 } as const;
const dayMs = 86_400_000;

/** The same stretch of time just before. */
export function before(place: MetricPlace): MetricPlace {
  const { kind, year, nth, from, to } = place;
  if (kind === 'DATES') {
    const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
    const back = (day: string) => new Date(Date.parse(day) - days * dayMs).toISOString().slice(0, 10);
    return { ...place, from: back(from), to: back(to) };
  }
  if (kind === 'YEAR') return { ...place, year: year - 1 };
  return nth > 1 ? { ...place, nth: nth - 1 } : { ...place, year: year - 1, nth: most[kind] };
}
