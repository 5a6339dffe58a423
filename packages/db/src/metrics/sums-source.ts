import { type Cut, metricOf } from '@tram-ho-so/domain/metrics';
import type { Pilot } from '../pilot/pilot.ts';
import { atomSql } from './atom-sql.ts';
import type { Source } from './figure-statement.ts';
import { keyColumns } from './figure-statement.ts';
import { narrowedTo } from './looked-at.ts';
import type { MetricAsked } from './metric-asked.ts';
import { cuts as cutsSql, holds, type Statement, window } from './statement.ts';
import { isCoarseEnough } from './sums.ts';

const alike = `accepted_at, closed_at, official_due_at, status, branch_id, procedure_id, procedure_version_id, phase, channel,
  assistance, return_channel, place, origin`;
const alikeByBranch = 'accepted_at, closed_at, official_due_at, status, branch_id, origin';

/** Folded sums, or those by branch alone, and the differences since. */
function sumsOf(asked: MetricAsked) {
  return isCoarseEnough(asked)
    ? { columns: alikeByBranch, tables: ['guards.figures_coarse', 'guards.figure_changes'] }
    : { columns: alike, tables: ['guards.figures', 'guards.figure_changes'] };
}

/** Of a dossier that was opened again, the spell that the end of the cut sees: now, when the cut has not ended. */
const seen = `(d.seen_from IS NULL OR d.seen_from <= ${window.until} OR ${window.until} > ${window.known})
  AND (d.seen_until IS NULL OR d.seen_until >= ${window.until})`;

/** The sums of each cut. */
export function sumsSource(asked: MetricAsked, cuts: readonly Cut[], pilot: Pilot): Source {
  const { base } = metricOf(asked.metric);
  const clauses = narrowedTo(asked, cuts, pilot);
  const where = clauses.where();
  const { columns, tables } = sumsOf(asked);
  const near = atomSql[base]('d', window);
  const sums = tables.map(
    (table) => `SELECT ${columns}, CASE WHEN d.timed THEN 0 END AS saved_days, d.n, d.saved FROM ${table} d
      WHERE ${where} AND ${near} AND ${seen}`,
  );
  return {
    isSums: true,
    text: `FROM ${cutsSql} CROSS JOIN LATERAL (${sums.join(' UNION ALL ')}) f
      WHERE ${holds(base)}`,
    values: clauses.values,
  };
}

/** How many took so many days, by cut and key. */
export function durationStatement(asked: MetricAsked, cuts: readonly Cut[], pilot: Pilot): Statement {
  const clauses = narrowedTo(asked, cuts, pilot);
  const where = clauses.where();
  const near = atomSql.CLOSED('d', window);
  const isCoarse = isCoarseEnough(asked);
  const known = isCoarse ? 'branch_id' : 'branch_id, procedure_id';
  const lengths = [isCoarse ? 'guards.durations_coarse' : 'guards.durations', 'guards.duration_changes']
    .map((table) => `SELECT ${known}, used_days, n FROM ${table} d WHERE ${where} AND ${near} AND ${seen}`)
    .join(' UNION ALL ');
  const columns = keyColumns(asked.by);
  const grouped = columns.map((_column, index) => index + 1).join(', ');
  return {
    text: `SELECT ${columns.join(', ')}, f.used_days AS days, sum(f.n)::int AS n
      FROM ${cutsSql} CROSS JOIN LATERAL (${lengths}) f
      GROUP BY ${grouped}, f.used_days HAVING sum(f.n) > 0 ORDER BY ${grouped}, f.used_days`,
    values: clauses.values,
  };
}
