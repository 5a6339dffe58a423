import type { Atom, Period } from '@tram-ho-so/domain/metrics';
import { type CountedCells, type ReportForm, type ReportName, reportForms } from '@tram-ho-so/domain/reports';
import type { Db } from '../db.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { atomSql } from '../metrics/atom-sql.ts';
import { dimensionSql } from '../metrics/dimension-sql.ts';
import { narrowedTo } from '../metrics/looked-at.ts';
import { type FactDimension, type MetricFilter, wholePeriod } from '../metrics/metric-asked.ts';
import { cuts, holds, window } from '../metrics/statement.ts';
import { statesAt } from '../metrics/states-at.ts';
import { askPatiently } from '../pool/ask-patiently.ts';

/** A form asked of the books. */
export interface ReportAsked {
  readonly form: ReportName;
  readonly period: Period;
  /** What each row is of. */
  readonly rows: FactDimension;
  readonly filter: MetricFilter;
  readonly asOf: Date;
  readonly visibility: Visibility;
}

/** A row as it was counted; null: the dossiers have no such key. */
export interface CountedRow {
  readonly key: string | null;
  readonly counted: CountedCells;
  /** Of the dossiers behind it, those that are simulated. */
  readonly simulated: number;
}

/** Every counted column of every row, in one statement over the states at the end of the period. */
export async function readReport(db: Db, asked: ReportAsked): Promise<CountedRow[]> {
  const form = reportForms[asked.form];
  const pilot = await db.pilotBook.current();
  const clauses = narrowedTo(
    { ...asked, metric: 'R', by: [], reckoning: 'CALENDAR' },
    [wholePeriod(asked.period)],
    pilot,
  );
  const states = statesAt({
    business: 'p.at',
    known: window.known,
    where: clauses.where(),
    near: (alias) => `(${form.base.map((atom) => atomSql[atom](alias, window)).join(' OR ')})`,
  });
  const counted = countedColumns(form);
  const rows = await askPatiently<{ key: string | null; simulated: number } & Record<string, unknown>>(
    db,
    `SELECT ${dimensionSql[asked.rows]('f')} AS key, count(*) FILTER (WHERE f.origin = 'SIMULATED')::int AS simulated,
       ${counted.map(({ number, condition }) => `count(*) FILTER (WHERE ${condition})::int AS c${number}`).join(', ')}
     FROM ${cuts} CROSS JOIN LATERAL (${states}) f GROUP BY 1 ORDER BY 1`,
    clauses.values,
  );
  return rows.map(({ key, simulated, ...cells }) => ({
    key,
    simulated,
    counted: new Map(counted.map(({ number }) => [number, Number(cells[`c${number}`])])),
  }));
}

const countedColumns = ({ columns }: ReportForm) =>
  columns.flatMap(({ number, counts }) =>
    counts ? [{ number, condition: conditionOf(counts.holds, counts.without) }] : [],
  );

const conditionOf = (isTrue: readonly Atom[], isFalse: readonly Atom[]): string =>
  [...isTrue.map(holds), ...isFalse.map((atom) => `NOT ${holds(atom)}`)].join(' AND ');
