import { createHash } from 'node:crypto';
import { type MetricId, metricIds, metricOf, type Period } from '@tram-ho-so/domain/metrics';
import type { Db } from '../db.ts';
import type { MetricRow } from '../metrics/metric-row.ts';
import { readMetric } from '../metrics/read-metric.ts';

/** One line of a closed figure; numbers as they were counted. */
export interface ClosedLine {
  /** Branch id; null in the total, and `—` where no branch took part. */
  readonly branch: string | null;
  readonly whole: number;
  readonly part: number;
  readonly sum: number | null;
  readonly median: number | null;
  readonly p90: number | null;
}

export interface ClosedFigure {
  readonly metric: MetricId;
  readonly definition: number;
  readonly lines: readonly ClosedLine[];
}

/** Every figure of a period at a moment, total and by branch, always in the same order. */
export async function figuresOf(db: Db, period: Period, asOf: Date): Promise<ClosedFigure[]> {
  const figures: ClosedFigure[] = [];
  for (const metric of metricIds) {
    const isReach = metricOf(metric).measure.kind === 'REACH';
    const { total, rows } = await readMetric(db, {
      metric,
      period,
      by: isReach ? [] : ['BRANCH'],
      reckoning: 'CALENDAR',
      filter: {},
      asOf,
      visibility: { kind: 'ALL' },
    });
    const lines = [lineOf(null, total), ...rows.map((row) => lineOf(row.keys[0] ?? '—', row))];
    figures.push({ metric, definition: metricOf(metric).version, lines });
  }
  return figures;
}

const lineOf = (branch: string | null, { whole, part, sum, median, p90 }: MetricRow): ClosedLine => ({
  branch,
  whole,
  part,
  sum,
  median,
  p90,
});

/** The digest of figures in their canonical order. */
export const digestOf = (figures: unknown): string =>
  createHash('sha256').update(JSON.stringify(figures)).digest('hex');
