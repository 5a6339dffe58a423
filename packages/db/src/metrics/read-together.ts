import { type Counted, type MetricId, metricOf } from '@tram-ho-so/domain/metrics';
import type { Db } from '../db.ts';
import type { Catalogue } from '../pilot/pilot.ts';
import { askPatiently } from '../pool/ask-patiently.ts';
import { atMost } from '../pool/at-most.ts';
import { measuresOf } from './figure-statement.ts';
import { lookedAt } from './looked-at.ts';
import { type MetricAsked, wholePeriod } from './metric-asked.ts';
import { toReach } from './reach.ts';
import type { Statement } from './statement.ts';

/** Many figures of one period at one moment. */
export interface TogetherAsked extends Pick<MetricAsked, 'period' | 'asOf'> {
  readonly metrics: readonly MetricId[];
}

/** A figure of all dossiers, and its parts by branch id; null: no branch took part. */
export interface Together {
  readonly total: Counted;
  readonly branches: readonly (Counted & { readonly branch: string | null })[];
}

/** A count holds a connection, and other people work meanwhile. */
const lanes = 3;

/**
 * Figures from the histories, total and by branch: those that look at the same dossiers are counted in one pass. Coverage has
 * no parts.
 */
export async function readTogether(db: Db, asked: TogetherAsked): Promise<ReadonlyMap<MetricId, Together>> {
  const pilot = await db.pilotBook.current();
  const alike = [...Map.groupBy(asked.metrics, (id) => metricOf(id).base).values()];
  const read = await atMost(lanes, alike, (metrics) => readAlike(db, { ...asked, metrics }, pilot));
  return new Map(read.flat());
}

type Row = {
  readonly isTotal: boolean;
  readonly branch: string | null;
  readonly counted: (number | null)[];
};

async function readAlike(
  db: Db,
  asked: TogetherAsked,
  pilot: Catalogue,
): Promise<(readonly [MetricId, Together])[]> {
  const { text, values } = togetherStatement(asked, pilot);
  const [total, ...rows] = await askPatiently<Row>(db, text, values);
  return asked.metrics.map((id, nth) => {
    const metric = metricOf(id);
    const counted = countedOf(total, nth);
    const whole = toReach(metric, asked.period, {}, pilot) ?? counted.whole;
    const parts = metric.measure.kind === 'REACH' ? [] : rows;
    const branches = parts.map((row) => ({ branch: row.branch, ...countedOf(row, nth) }));
    return [id, { total: { ...counted, whole }, branches }];
  });
}

const names = ['whole', 'part', 'sum', 'median', 'p90'] as const satisfies readonly (keyof Counted)[];

/** The total first. */
function togetherStatement({ metrics, period, asOf }: TogetherAsked, pilot: Catalogue): Statement {
  const [metric] = metrics;
  if (metric === undefined) throw new RangeError('No figure is asked for.');
  const all = { by: [], filter: {}, visibility: { kind: 'ALL' }, reckoning: 'CALENDAR' } as const;
  const { text, values } = lookedAt({ ...all, metric, period, asOf }, [wholePeriod(period)], pilot);
  const counted = metrics.flatMap((id) => {
    const measures = measuresOf(metricOf(id), false);
    return names.map((name) => `(${measures[name]})::float8`);
  });
  return {
    text: `SELECT grouping(f.branch_id) = 1 AS "isTotal", f.branch_id::text AS branch, ARRAY[${counted.join(', ')}] AS counted
      ${text} GROUP BY GROUPING SETS ((), (f.branch_id)) ORDER BY 1 DESC, f.branch_id::text`,
    values,
  };
}

function countedOf(row: Row | undefined, nth: number): Counted {
  const start = nth * names.length;
  const [whole, part, sum, median, p90] = row?.counted.slice(start, start + names.length) ?? [];
  return { whole: whole ?? 0, part: part ?? 0, sum: sum ?? null, median: median ?? null, p90: p90 ?? null };
}
