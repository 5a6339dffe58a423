import { type Atom, type Cut, type Metric, metricOf } from '@tram-ho-so/domain/metrics';
import type { MetricAsked } from './metric-asked.ts';
import { windowOf } from './metric-window.ts';
import { factsOf } from './statement.ts';

/** What the coarse sums can answer, which know branches alone. */
const keptByBranch: readonly Atom[] = [
  'CARRIED_IN',
  'RECEIVED',
  'CLOSED',
  'PENDING',
  'WITHDRAWN',
  'STOPPED',
  'RECALLED',
  'WITH_RESULT',
  'WITHOUT_RESULT',
  'OTHER_UNIT',
  'KEPT',
  'EARLY',
  'ON_TIME',
  'LATE',
];

/** What sums can answer: questions whose answer, once given, stays. */
const kept: ReadonlySet<Atom> = new Set<Atom>([
  ...keptByBranch,
  'ONLINE',
  'POSTAL',
  'NOT_OFFERED_ONLINE',
  'NOT_FULLY_ONLINE',
  'POST_ASSISTED',
  'NOT_POST_ASSISTED',
  'HOME_ASSISTED',
]);

/** The dimensions and filters of the coarse sums. */
const ofBranches: ReadonlySet<string> = new Set(['BRANCH', 'WARD', 'POSTAL_UNIT']);
const filtersOfBranches: ReadonlySet<string> = new Set(['branch', 'ward', 'postalUnit', 'origin', 'none']);

/** The dimensions of the lengths, which are fewer. */
const ofDurations: ReadonlySet<string> = new Set(['BRANCH', 'WARD', 'POSTAL_UNIT', 'PROCEDURE', 'FIELD']);
const filtersOfDurations: ReadonlySet<string> = new Set([
  'branch',
  'ward',
  'postalUnit',
  'procedure',
  'field',
  'origin',
  'none',
]);

/** Whether the sums hold the answer: by what is asked, of whom, and over periods made of half months. */
export function isKeptAsSums(asked: MetricAsked, cuts: readonly Cut[]): boolean {
  return (
    isOfKeptKind(asked) &&
    asked.visibility.kind !== 'ORGANISATION' &&
    [asked.period, ...cuts].every((cut) => {
      const { from, until } = windowOf(cut, asked.asOf);
      return startsHalf(from) && (startsHalf(until) || until > asked.asOf);
    })
  );
}

function isOfKeptKind(asked: MetricAsked): boolean {
  const metric = metricOf(asked.metric);
  if (metric.measure.kind === 'SPREAD') {
    return metric.measure.of === 'usedDays' && isWithin(asked, ofDurations, filtersOfDurations);
  }
  return atomsOf(metric).every((atom) => kept.has(atom));
}

/** Whether the coarse sums hold what the sums hold: nothing is asked but branches. */
export function isCoarseEnough(asked: MetricAsked): boolean {
  const metric = metricOf(asked.metric);
  const known = new Set<Atom>([...keptByBranch, 'UNTIMED']);
  const isOfMoments = metric.measure.kind !== 'SUM' || metric.measure.of === 'savedDays';
  const seesAll = asked.visibility.kind === 'ALL' || asked.visibility.kind === 'BRANCHES';
  return (
    seesAll &&
    isOfMoments &&
    isWithin(asked, ofBranches, filtersOfBranches) &&
    atomsOf(metric).every((atom) => known.has(atom))
  );
}

const atomsOf = ({ base, excluded, measure }: Metric): Atom[] => [
  base,
  ...excluded,
  ...(measure.kind === 'SHARE' ? [measure.part] : []),
];

function isWithin(
  { by, filter }: MetricAsked,
  dimensions: ReadonlySet<string>,
  filters: ReadonlySet<string>,
): boolean {
  const narrowed = Object.entries(filter).filter(([, codes]) => codes !== null && codes !== undefined);
  return (
    factsOf(by).every((dimension) => dimensions.has(dimension)) &&
    narrowed.every(([name]) => filters.has(name)) &&
    (filter.none ?? []).every((dimension) => dimensions.has(dimension))
  );
}

/** The local 1st or 15th, midnight. */
function startsHalf(at: Date): boolean {
  const local = new Date(at.getTime() + 7 * 3_600_000);
  const isMidnight = local.getTime() % 86_400_000 === 0;
  return isMidnight && (local.getUTCDate() === 1 || local.getUTCDate() === 15);
}
