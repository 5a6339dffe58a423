import { type Cut, metricOf } from '@tram-ho-so/domain/metrics';
import type { Db } from '../db.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { ask } from '../pool/ask.ts';
import { askPatiently } from '../pool/ask-patiently.ts';
import { figureStatement } from './figure-statement.ts';
import type { MetricAsked } from './metric-asked.ts';
import { askRows, keysIn, lineOf, type MetricRow } from './metric-row.ts';
import { type Heap, percentileOf } from './percentile.ts';
import { factsOf } from './statement.ts';
import { durationStatement, sumsSource } from './sums-source.ts';

/** Beyond this many differences not folded in, the reader folds them for those who come after. */
const mostChanges = 500;

/** Counts a figure from the sums. */
export async function countSums(
  db: Db,
  asked: MetricAsked,
  cuts: readonly Cut[],
  pilot: Pilot,
): Promise<MetricRow[]> {
  const metric = metricOf(asked.metric);
  const source = sumsSource(asked, cuts, pilot);
  const keys = factsOf(asked.by).length;
  if (metric.measure.kind !== 'SPREAD') {
    return (await askRows(db, figureStatement(metric, asked.by, source), keys)).filter(hasDossiers);
  }
  // The sums do not know the lengths: who is untimed is who has a result and no length.
  const known = { ...metric, excluded: metric.excluded.filter((atom) => atom !== 'UNTIMED') };
  const [rows, heaps] = await Promise.all([
    askRows(db, figureStatement(known, asked.by, source), keys),
    heapsOf(db, asked, cuts, pilot),
  ]);
  return rows.filter(hasDossiers).map((row) => withLengths(row, heaps.get(lineOf(row)) ?? []));
}

/** Differences may leave a line of nothing. */
const hasDossiers = ({ whole, leftOut }: MetricRow): boolean => whole !== 0 || leftOut.some((n) => n !== 0);

function withLengths(row: MetricRow, heaps: readonly Heap[]): MetricRow {
  const timed = heaps.reduce((sum, { n }) => sum + n, 0);
  return {
    ...row,
    whole: timed,
    leftOut: [...row.leftOut, row.whole - timed],
    median: percentileOf(heaps, 0.5),
    p90: percentileOf(heaps, 0.9),
  };
}

async function heapsOf(db: Db, asked: MetricAsked, cuts: readonly Cut[], pilot: Pilot) {
  const { text, values } = durationStatement(asked, cuts, pilot);
  const keys = factsOf(asked.by).length;
  const rows = await askPatiently<Heap & { cut: string } & Record<string, unknown>>(db, text, values);
  return Map.groupBy(rows, (row) => lineOf({ cut: row.cut, keys: keysIn(row, keys) }));
}

const dawn = new Date(0);

/** When the books were last written. */
export async function newestWrite(db: Db): Promise<Date> {
  const [row] = await ask<{ at: Date | null }>(db, 'SELECT max(updated_at) AS at FROM dossiers');
  return row?.at ?? dawn;
}

/** Folds the differences for those who come after, when there are many. */
export async function foldMany(db: Db): Promise<void> {
  const [row] = await ask<{ n: number }>(
    db,
    `SELECT count(*)::int AS n FROM (SELECT FROM guards.figure_changes LIMIT ${mostChanges + 1}) t`,
  );
  if ((row?.n ?? 0) > mostChanges) await ask(db, 'SELECT guards.fold_figures()');
}
