import type { Atom, Cut, Metric } from '@tram-ho-so/domain/metrics';
import { metricOf } from '@tram-ho-so/domain/metrics';
import type { Pilot } from '../pilot/pilot.ts';
import { atomSql, numberSql, type WindowSql } from './atom-sql.ts';
import { dimensionSql } from './dimension-sql.ts';
import type { FactDimension, MetricAsked } from './metric-asked.ts';
import { windowOf } from './metric-window.ts';
import { narrowToCounted } from './narrow-to-counted.ts';
import { statesAt } from './states-at.ts';

/** A statement and its values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

export const window: WindowSql = { from: 'p.starts', until: 'p.ends', at: 'p.at', known: '$5::timestamptz' };

const holds = (atom: Atom): string => atomSql[atom]('f', window);

/** Those that count: looked at, and not left out. */
export const countsIn = ({ base, excluded }: Metric): string =>
  [base, ...excluded.map((atom): `!${Atom}` => `!${atom}`)]
    .map((each) => (each.startsWith('!') ? `NOT ${holds(each.slice(1) as Atom)}` : holds(each as Atom)))
    .join(' AND ');

/** The states `f` of each cut `p` that the figure looks at, with the conditions on what lasts. */
export function lookedAt(asked: MetricAsked, cuts: readonly Cut[], pilot: Pilot): Statement {
  const { base } = metricOf(asked.metric);
  const windows = cuts.map((cut) => windowOf(cut, asked.asOf));
  const clauses = narrowToCounted({ ...asked, pilot }, [
    cuts.map(({ key }) => key),
    windows.map(({ from }) => from),
    windows.map(({ until }) => until),
    windows.map(({ at }) => at),
    asked.asOf,
  ]);
  // What a state must satisfy may be asked of the row while it is scanned; ratings and the moment of submission stand apart.
  const isOfState = base !== 'RATED_IN_PERIOD' && base !== 'SUBMITTED';
  if (base === 'RATED_IN_PERIOD') {
    clauses.and(
      'd.id IN (SELECT r.dossier_id FROM ratings r WHERE r.rated_at >= p.starts AND r.rated_at < p.ends)',
    );
  }
  if (base === 'SUBMITTED') clauses.and('d.submitted_at >= p.starts AND d.submitted_at < p.ends');
  const states = statesAt({
    business: 'p.at',
    known: window.known,
    where: clauses.where(),
    ...(isOfState && { near: (alias: string) => atomSql[base](alias, window) }),
  });
  return {
    text: `FROM unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::timestamptz[]) AS p (cut, starts, ends, at)
      CROSS JOIN LATERAL (${states}) f WHERE ${holds(base)}`,
    values: clauses.values,
  };
}

/** Counts a figure over the history of every dossier: any period, any moment. */
export function historyStatement(asked: MetricAsked, cuts: readonly Cut[], pilot: Pilot): Statement {
  const metric = metricOf(asked.metric);
  const keys = factsOf(asked.by).map((dimension) => dimensionSql[dimension]('f'));
  const { text, values } = lookedAt(asked, cuts, pilot);
  const counts = countsIn(metric);
  const columns = ['p.cut', ...keys.map((key, index) => `${key} AS k${index}`)];
  const grouped = columns.map((_column, index) => index + 1).join(', ');
  return {
    text: `SELECT ${columns.join(', ')}, ${measured(metric, counts)}, ${leftOut(metric)} ${text}
      GROUP BY ${grouped} ORDER BY ${grouped}`,
    values,
  };
}

export const factsOf = (by: MetricAsked['by']): FactDimension[] =>
  by.filter((dimension) => dimension !== 'MONTH' && dimension !== 'WEEK' && dimension !== 'DAY');

function measured({ measure }: Metric, counts: string): string {
  const number = measure.kind === 'SPREAD' || measure.kind === 'SUM' ? numberSql[measure.of]('f') : undefined;
  const percentile = (share: number) =>
    measure.kind === 'SPREAD'
      ? `percentile_cont(${share}) WITHIN GROUP (ORDER BY ${number}) FILTER (WHERE ${counts})`
      : 'NULL::float8';
  return `count(*) FILTER (WHERE ${counts})::int AS whole, ${part(measure, counts)} AS part,
    ${measure.kind === 'SUM' ? `sum(${number}) FILTER (WHERE ${counts})::float8` : 'NULL::float8'} AS sum,
    ${percentile(0.5)} AS median, ${percentile(0.9)} AS p90`;
}

function part(measure: Metric['measure'], counts: string): string {
  if (measure.kind === 'SHARE') return `count(*) FILTER (WHERE ${counts} AND ${holds(measure.part)})::int`;
  if (measure.kind !== 'REACH') return '0';
  const of = measure.of === 'BRANCH' ? 'f.branch_id' : 'f.procedure_id';
  return `count(DISTINCT ${of}) FILTER (WHERE ${counts})::int`;
}

/** How many each reason leaves out; the first that holds is the reason. */
function leftOut({ excluded }: Metric): string {
  const counts = excluded.map((atom, index) => {
    const earlier = excluded.slice(0, index).map((each) => `AND NOT ${holds(each)}`);
    return `count(*) FILTER (WHERE ${[holds(atom), ...earlier].join(' ')})::int`;
  });
  return `ARRAY[${counts.join(', ')}]::int[] AS "leftOut"`;
}
