import { type Cut, metricOf } from '@tram-ho-so/domain/metrics';
import type { Clauses } from '../dossiers/clauses.ts';
import type { Catalogue } from '../pilot/pilot.ts';
import { atomSql } from './atom-sql.ts';
import type { MetricAsked } from './metric-asked.ts';
import { windowOf } from './metric-window.ts';
import { narrowToCounted } from './narrow-to-counted.ts';
import { cuts as cutsSql, holds, type Statement, window } from './statement.ts';
import { statesAt } from './states-at.ts';

/** The states `f` of each cut `p` that a figure looks at, from the history of every dossier. */
export function lookedAt(asked: MetricAsked, cuts: readonly Cut[], pilot: Catalogue): Statement {
  const { base } = metricOf(asked.metric);
  const clauses = narrowedTo(asked, cuts, pilot);
  return {
    text: `FROM ${cutsSql} CROSS JOIN LATERAL (${statesOf(base, clauses.where())}) f WHERE ${holds(base)}`,
    values: clauses.values,
  };
}

/** Conditions on what lasts, after the values that every statement begins with. */
export function narrowedTo(asked: MetricAsked, cuts: readonly Cut[], pilot: Catalogue): Clauses {
  const windows = cuts.map((cut) => windowOf(cut, asked.asOf));
  return narrowToCounted({ ...asked, pilot }, [
    cuts.map(({ key }) => key),
    windows.map(({ from }) => from),
    windows.map(({ until }) => until),
    windows.map(({ at }) => at),
    asked.asOf,
  ]);
}

type Base = ReturnType<typeof metricOf>['base'];

/** States near to what a base asks; what a state must satisfy is asked of the row while it is scanned. */
export function statesOf(base: Base, where: string): string {
  const asked = { business: 'p.at', known: window.known };
  if (base === 'RATED_IN_PERIOD') {
    const rated = 'SELECT r.dossier_id FROM ratings r WHERE r.rated_at >= p.starts AND r.rated_at < p.ends';
    return statesAt({ ...asked, where: `${where} AND d.id IN (${rated})` });
  }
  if (base === 'BROUGHT_BY_POST') {
    const arrived = `SELECT s.dossier_id FROM shipments s
      WHERE s.state = 'DELIVERED_TO_HCC' AND s.closed_at >= p.starts AND s.closed_at < p.ends`;
    return statesAt({ ...asked, where: `${where} AND d.id IN (${arrived})` });
  }
  if (base === 'SUBMITTED') {
    return statesAt({
      ...asked,
      where: `${where} AND d.submitted_at >= p.starts AND d.submitted_at < p.ends`,
    });
  }
  return statesAt({ ...asked, where, near: (alias) => atomSql[base](alias, window) });
}
