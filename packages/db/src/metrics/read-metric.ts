import { type Cut, cutsOf, metricOf, type Period } from '@tram-ho-so/domain/metrics';
import type { Db } from '../db.ts';
import type { Catalogue, Pilot } from '../pilot/pilot.ts';
import type { Asker } from '../pool/ask.ts';
import { countSums, foldMany, newestWrite } from './count-sums.ts';
import { figureStatement } from './figure-statement.ts';
import { lookedAt } from './looked-at.ts';
import { type MetricAsked, type TimeDimension, wholePeriod } from './metric-asked.ts';
import { askRows, type MetricRow } from './metric-row.ts';
import { toReach } from './reach.ts';
import { factsOf } from './statement.ts';
import { isKeptAsSums } from './sums.ts';

/** Where figures are read: the history of every dossier, or the sums kept up to date. */
export type MetricSource = 'HISTORY' | 'ROLLUP';

export interface MetricAnswer {
  readonly total: MetricRow;
  readonly rows: readonly MetricRow[];
  readonly cuts: readonly Cut[];
  readonly source: MetricSource;
}

/**
 * A figure as the books know it at `asOf`: the whole period, and its parts when some were asked for. The sums answer when
 * they hold what is asked and nothing was written since; both sources say the same.
 */
export async function readMetric(db: Db, asked: MetricAsked, only?: MetricSource): Promise<MetricAnswer> {
  const pilot = await db.pilotBook.current();
  const cuts = cutsAsked(asked, pilot);
  const mayUseSums = only !== 'HISTORY' && isKeptAsSums(asked, cuts);
  return (
    (mayUseSums && (await answerFromSums(db, asked, cuts, pilot))) || {
      ...(await countWhole(asked, cuts, pilot, inHistory(db, pilot))),
      source: 'HISTORY',
    }
  );
}

/** The sums stand before and after they are counted: nothing was written meanwhile, which would be of a later moment. */
async function answerFromSums(
  db: Db,
  asked: MetricAsked,
  cuts: readonly Cut[],
  pilot: Pilot,
): Promise<MetricAnswer | undefined> {
  const stood = await newestWrite(db);
  if (stood > asked.asOf) return undefined;
  await foldMany(db);
  const answer = await countWhole(asked, cuts, pilot, (...counted) => countSums(db, ...counted, pilot));
  const stands = await newestWrite(db);
  return stands.getTime() === stood.getTime() ? { ...answer, source: 'ROLLUP' } : undefined;
}

/** The same from the history of every dossier alone, for who holds a connection and the catalogue. */
export async function readMetricInHistory(
  db: Pick<Asker, 'pool'>,
  asked: MetricAsked,
  pilot: Catalogue,
): Promise<MetricAnswer> {
  const whole = await countWhole(asked, cutsAsked(asked, pilot), pilot, inHistory(db, pilot));
  return { ...whole, source: 'HISTORY' };
}

type Count = (asked: MetricAsked, cuts: readonly Cut[]) => Promise<MetricRow[]>;

async function countWhole(asked: MetricAsked, cuts: readonly Cut[], pilot: Catalogue, count: Count) {
  const [totals, rows] = await Promise.all([
    count({ ...asked, by: [] }, [wholePeriod(asked.period)]),
    asked.by.length === 0 ? [] : count(asked, cuts),
  ]);
  return { ...reached(asked, totals[0] ?? nothing(asked), rows, cuts, pilot), cuts };
}

/** The parts of the period asked for; one whole when none cuts it. */
export function cutsAsked({ by, period, reckoning }: MetricAsked, pilot: Catalogue): readonly Cut[] {
  const step = by.find(
    (each): each is TimeDimension => each === 'MONTH' || each === 'WEEK' || each === 'DAY',
  );
  return step ? cutsOf(period, step, reckoning, pilot.setting.reportBoundaryDay) : [wholePeriod(period)];
}

const inHistory =
  (db: Pick<Asker, 'pool'>, pilot: Catalogue): Count =>
  (asked, cuts) => {
    const source = { ...lookedAt(asked, cuts, pilot), isSums: false };
    return askRows(db, figureStatement(metricOf(asked.metric), asked.by, source), factsOf(asked.by).length);
  };

/** Coverage is divided by the places or procedures there are. */
function reached(
  asked: MetricAsked,
  total: MetricRow,
  rows: readonly MetricRow[],
  cuts: readonly Cut[],
  pilot: Catalogue,
) {
  const over = (period: Period, row: MetricRow): MetricRow => ({
    ...row,
    whole: toReach(metricOf(asked.metric), period, asked.filter, pilot) ?? row.whole,
  });
  const cutOf = new Map(cuts.map((cut) => [cut.key, cut]));
  return {
    total: over(asked.period, total),
    rows: rows.map((row) => over(cutOf.get(row.cut) ?? asked.period, row)),
  };
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
