import { type Counted, type Cut, cutsOf, metricOf, type Period } from '@tram-ho-so/domain/metrics';
import type { Db } from '../db.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { askPatiently } from '../pool/ask-patiently.ts';
import { factsOf, historyStatement, type Statement } from './count-by-history.ts';
import { type MetricAsked, type TimeDimension, wholePeriod } from './metric-asked.ts';
import { toReach } from './reach.ts';

/** One line of a figure. */
export interface MetricRow extends Counted {
  /** The cut of the period; empty for the whole of it. */
  readonly cut: string;
  /** Keys in the dimensions asked for that are no time, in their order; null: the dossiers have none. */
  readonly keys: readonly (string | null)[];
  /** How many each exclusion leaves out, in the order of the figure's definition. */
  readonly leftOut: readonly number[];
}

export interface MetricAnswer {
  readonly total: MetricRow;
  readonly rows: readonly MetricRow[];
  readonly cuts: readonly Cut[];
  /** Where it was read: the history of every dossier, or the sums kept up to date. */
  readonly source: 'HISTORY' | 'ROLLUP';
}

/** A figure as the books know it at `asOf`: the whole period, and its parts when some were asked for. */
export async function readMetric(db: Db, asked: MetricAsked): Promise<MetricAnswer> {
  const pilot = await db.pilotBook.current();
  const whole = [wholePeriod(asked.period)];
  const cuts = cutsAsked(asked, pilot);
  const [totals, rows] = await Promise.all([
    countIn(db, { ...asked, by: [] }, whole, pilot),
    asked.by.length === 0 ? [] : countIn(db, asked, cuts, pilot),
  ]);
  const reach = (cut: Period, row: MetricRow): MetricRow => ({
    ...row,
    whole: toReach(metricOf(asked.metric), cut, asked.filter, pilot) ?? row.whole,
  });
  const cutOf = new Map(cuts.map((cut) => [cut.key, cut]));
  return {
    total: reach(asked.period, totals[0] ?? nothing(asked)),
    rows: rows.map((row) => reach(cutOf.get(row.cut) ?? asked.period, row)),
    cuts,
    source: 'HISTORY',
  };
}

/** The parts of the period asked for; one whole when none cuts it. */
export function cutsAsked({ by, period, reckoning }: MetricAsked, pilot: Pilot): readonly Cut[] {
  const step = by.find(
    (each): each is TimeDimension => each === 'MONTH' || each === 'WEEK' || each === 'DAY',
  );
  return step ? cutsOf(period, step, reckoning, pilot.setting.reportBoundaryDay) : [wholePeriod(period)];
}

const countIn = async (
  db: Db,
  asked: MetricAsked,
  cuts: readonly Cut[],
  pilot: Pilot,
): Promise<MetricRow[]> => rowsOf(db, historyStatement(asked, cuts, pilot), factsOf(asked.by).length);

async function rowsOf(db: Db, { text, values }: Statement, keys: number): Promise<MetricRow[]> {
  const rows = await askPatiently<Counted & Record<string, unknown> & { cut: string; leftOut: number[] }>(
    db,
    text,
    values,
  );
  return rows.map(({ cut, whole, part, sum, median, p90, leftOut, ...rest }) => ({
    cut,
    whole,
    part,
    sum,
    median,
    p90,
    leftOut,
    keys: Array.from({ length: keys }, (_, index) => {
      const key = rest[`k${index}`];
      return typeof key === 'string' ? key : null;
    }),
  }));
}

const nothing = ({ metric }: MetricAsked): MetricRow => ({
  cut: '',
  keys: [],
  whole: 0,
  part: 0,
  sum: null,
  median: null,
  p90: null,
  leftOut: metricOf(metric).excluded.map(() => 0),
});
