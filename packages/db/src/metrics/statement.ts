import type { Atom, Metric } from '@tram-ho-so/domain/metrics';
import { atomSql, type WindowSql } from './atom-sql.ts';
import type { FactDimension, MetricAsked } from './metric-asked.ts';

/** A statement and its values. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The cut `p` of a statement, whose first five values are keys, starts, ends and moments of the cuts, and what is known. */
export const window: WindowSql = {
  from: 'p.starts',
  until: 'p.ends',
  at: 'p.at',
  known: '$5::timestamptz',
};

export const cuts =
  'unnest($1::text[], $2::timestamptz[], $3::timestamptz[], $4::timestamptz[]) AS p (cut, starts, ends, at)';

/** Whether an atom is true of a state `f` in a cut `p`. */
export const holds = (atom: Atom): string => atomSql[atom]('f', window);

/** Those that count: looked at, and not left out. */
export const countsIn = ({ base, excluded }: Pick<Metric, 'base' | 'excluded'>): string =>
  [holds(base), ...excluded.map((atom) => `NOT ${holds(atom)}`)].join(' AND ');

/** Those left out for one reason: the first that holds is the reason. */
export const leftOutFor = ({ excluded }: Pick<Metric, 'excluded'>, reason: Atom): string => {
  const earlier = excluded.slice(0, excluded.indexOf(reason));
  return [holds(reason), ...earlier.map((atom) => `NOT ${holds(atom)}`)].join(' AND ');
};

export const factsOf = (by: MetricAsked['by']): FactDimension[] =>
  by.filter((dimension) => dimension !== 'MONTH' && dimension !== 'WEEK' && dimension !== 'DAY');
