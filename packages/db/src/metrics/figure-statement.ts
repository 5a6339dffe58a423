import type { Counted, Metric } from '@tram-ho-so/domain/metrics';
import { numberSql } from './atom-sql.ts';
import { dimensionSql } from './dimension-sql.ts';
import type { MetricAsked } from './metric-asked.ts';
import { countsIn, factsOf, holds, leftOutFor, type Statement, window } from './statement.ts';

/** States to count: one a dossier, or sums that stand for `n` dossiers each. */
export interface Source extends Statement {
  readonly isSums: boolean;
}

/** Counts a figure over a source, by cut and key. */
export function figureStatement(
  metric: Metric,
  by: MetricAsked['by'],
  { text, values, isSums }: Source,
): Statement {
  const columns = keyColumns(by);
  const grouped = columns.map((_column, index) => index + 1).join(', ');
  return {
    text: `SELECT ${columns.join(', ')}, ${measured(metric, isSums)}, ${leftOut(metric, isSums)} ${text}
      GROUP BY ${grouped} ORDER BY ${grouped}`,
    values,
  };
}

export const keyColumns = (by: MetricAsked['by']): string[] => [
  'p.cut',
  ...factsOf(by).map((dimension, index) => `${dimensionSql[dimension]('f')} AS k${index}`),
];

const howMany = (condition: string, isSums: boolean): string =>
  isSums
    ? `coalesce(sum(f.n) FILTER (WHERE ${condition}), 0)::int`
    : `count(*) FILTER (WHERE ${condition})::int`;

/** What is counted of a figure, each as an expression over a group of states. */
export function measuresOf(metric: Metric, isSums: boolean): Record<keyof Counted, string> {
  const counts = countsIn(metric);
  return {
    whole: howMany(counts, isSums),
    part: part(metric, counts, isSums),
    sum: sum(metric.measure, counts, isSums),
    median: percentile(metric.measure, counts, 0.5, isSums),
    p90: percentile(metric.measure, counts, 0.9, isSums),
  };
}

const measured = (metric: Metric, isSums: boolean): string =>
  Object.entries(measuresOf(metric, isSums))
    .map(([name, expression]) => `${expression} AS ${name}`)
    .join(', ');

function part({ measure }: Metric, counts: string, isSums: boolean): string {
  if (measure.kind === 'SHARE') return howMany(`${counts} AND ${holds(measure.part)}`, isSums);
  if (measure.kind !== 'REACH') return '0';
  const of = measure.of === 'BRANCH' ? 'f.branch_id' : 'f.procedure_id';
  return `count(DISTINCT ${of}) FILTER (WHERE ${counts})::int`;
}

function sum(measure: Metric['measure'], counts: string, isSums: boolean): string {
  if (measure.kind !== 'SUM') return 'NULL::float8';
  const number = numberSql[measure.of]('f', window);
  if (!isSums) return `sum(${number}) FILTER (WHERE ${counts})::float8`;
  const ofSums = measure.of === 'savedDays' ? 'f.saved' : `${number} * f.n`;
  // Differences that cancel out leave rows of nobody: the sum of nobody is unknown, not nought.
  return `CASE WHEN ${howMany(counts, isSums)} <> 0 THEN sum(${ofSums}) FILTER (WHERE ${counts})::float8 END`;
}

/** Sums hold no percentiles: those are read from the lengths. */
function percentile(measure: Metric['measure'], counts: string, share: number, isSums: boolean): string {
  if (measure.kind !== 'SPREAD' || isSums) return 'NULL::float8';
  return `percentile_cont(${share}) WITHIN GROUP (ORDER BY ${numberSql[measure.of]('f', window)}) FILTER (WHERE ${counts})`;
}

/** How many each reason leaves out; the first that holds is the reason. */
function leftOut(metric: Metric, isSums: boolean): string {
  const counts = metric.excluded.map((reason) => howMany(leftOutFor(metric, reason), isSums));
  return `ARRAY[${counts.join(', ')}]::int[] AS "leftOut"`;
}
