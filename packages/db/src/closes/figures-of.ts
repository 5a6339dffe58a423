import { type Counted, type MetricId, metricIds, metricOf, type Period } from '@tram-ho-so/domain/metrics';
import type { Db } from '../db.ts';
import { readTogether, type Together } from '../metrics/read-together.ts';
import type { ClosedFigure, ClosedLine } from './closed-figure.ts';

/** Figures of a period at a moment, total and by branch, always in the same order. */
export async function figuresOf(
  db: Db,
  period: Period,
  asOf: Date,
  metrics: readonly MetricId[] = metricIds,
): Promise<ClosedFigure[]> {
  const read = await readTogether(db, { period, asOf, metrics });
  return metrics.flatMap((metric) => {
    const together = read.get(metric);
    return together ? [{ metric, definition: metricOf(metric).version, lines: linesOf(together) }] : [];
  });
}

const linesOf = ({ total, branches }: Together): ClosedLine[] => [
  lineOf(null, total),
  ...branches.map(({ branch, ...counted }) => lineOf(branch ?? '—', counted)),
];

const lineOf = (branch: string | null, counted: Counted): ClosedLine => ({ branch, ...counted });
