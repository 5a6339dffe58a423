import type { Atom, Period } from '@tram-ho-so/domain/metrics';
import { type ReportCells, type ReportForm, type ReportName, reportForms } from '@tram-ho-so/domain/reports';
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
  readonly counted: ReportCells;
}

/** A form as it was counted. The total is counted over all dossiers, not added up from the rows. */
export interface CountedReport {
  readonly rows: readonly CountedRow[];
  readonly total: ReportCells;
  /** Of the dossiers counted, those that are simulated. */
  readonly simulated: number;
}

type Raw = { key: string | null; isTotal: boolean; simulated: number } & Record<string, unknown>;

/** Every column of every row and of the total, in one statement over the states at the end of the period. */
export async function readReport(
  db: Db,
  asked: ReportAsked,
  form: ReportForm = reportForms[asked.form],
): Promise<CountedReport> {
  const { text, values } = statementOf(asked, form, await db.pilotBook.current());
  const raw = await askPatiently<Raw>(db, text, values);
  const cellsIn = (row: Raw | undefined): ReportCells =>
    new Map(form.columns.map(({ number }) => [number, Number(row?.[`c${number}`] ?? 0)]));
  const whole = raw.find(({ isTotal }) => isTotal);
  return {
    rows: raw.filter(({ isTotal }) => !isTotal).map((row) => ({ key: row.key, counted: cellsIn(row) })),
    total: cellsIn(whole),
    simulated: whole?.simulated ?? 0,
  };
}

function statementOf(asked: ReportAsked, form: ReportForm, pilot: Parameters<typeof narrowedTo>[2]) {
  const clauses = narrowedTo(
    { ...asked, metric: 'R', by: [], reckoning: 'CALENDAR' },
    [wholePeriod(asked.period)],
    pilot,
  );
  const anyOf = (alias: string) => `(${form.base.map((atom) => atomSql[atom](alias, window)).join(' OR ')})`;
  const states = statesAt({ business: 'p.at', known: window.known, where: clauses.where(), near: anyOf });
  const conditions = form.columns.map(({ counts }) => conditionOf(counts.holds, counts.without));
  const counts = form.columns.map(
    ({ number }, index) => `count(*) FILTER (WHERE ${conditions[index]})::int AS c${number}`,
  );
  const isCounted = conditions.map((condition) => `(${condition})`).join(' OR ');
  const own = `f.${ownColumn[asked.rows]}`;
  return {
    text: `SELECT ${dimensionSql[asked.rows]('s')} AS key, s."isTotal", sum(s.simulated)::int AS simulated,
       ${form.columns.map(({ number }) => `sum(s.c${number})::int AS c${number}`).join(', ')}
     FROM (SELECT ${own}, GROUPING(${own}) = 1 AS "isTotal",
         count(*) FILTER (WHERE f.origin = 'SIMULATED' AND (${isCounted}))::int AS simulated, ${counts.join(', ')}
       FROM ${cuts} CROSS JOIN LATERAL (${states}) f GROUP BY GROUPING SETS ((${own}), ())) s
     GROUP BY 1, 2 ORDER BY 1`,
    values: clauses.values,
  };
}

/** What a dossier itself holds of a dimension: counted by it first, so that the dimension is looked up a few times only. */
const ownColumn = {
  BRANCH: 'branch_id',
  WARD: 'branch_id',
  POSTAL_UNIT: 'branch_id',
  PROCEDURE: 'procedure_id',
  FIELD: 'procedure_id',
  PHASE: 'phase',
  CHANNEL: 'channel',
  ASSISTANCE: 'assistance',
  RETURN_CHANNEL: 'return_channel',
} as const satisfies Record<FactDimension, string>;

const conditionOf = (isTrue: readonly Atom[], isFalse: readonly Atom[]): string =>
  [...isTrue.map(holds), ...isFalse.map((atom) => `NOT ${holds(atom)}`)].join(' AND ');
