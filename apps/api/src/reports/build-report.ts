import {
  type CountedReport,
  type Db,
  type FactDimension,
  findCloseBy,
  findSubmissionBefore,
  type PeriodClose,
  type ReportAsked,
  type ReportSubmission,
  readReport,
} from '@tram-ho-so/db';
import { type Imbalance, imbalancesOf, type ReportCells, reportForms } from '@tram-ho-so/domain/reports';
import { type ChangedCell, changesSince } from './report-changes.ts';
import { type NamedRow, namesOfRows, type RowName } from './report-names.ts';

/**
 * A form with its rows, its total, what does not add up, and what changed since it was handed in: all of it as the books
 * knew at its moment, so that nothing learnt, closed or handed in later changes it.
 */
export interface BuiltReport {
  readonly asked: ReportAsked;
  readonly counted: CountedReport;
  readonly rows: readonly NamedRow[];
  readonly total: ReportCells;
  readonly imbalances: readonly Imbalance[];
  /** The last submission before its moment. */
  readonly submission: ReportSubmission | null;
  readonly changes: readonly ChangedCell[];
  /** The close that stood at its moment. */
  readonly close: PeriodClose | null;
  readonly nameOf: (key: string | null) => RowName;
}

export async function buildReport(db: Db, asked: ReportAsked): Promise<BuiltReport> {
  const form = reportForms[asked.form];
  const [counted, pilot, submission, close] = await Promise.all([
    readReport(db, asked),
    db.pilotBook.current(),
    findSubmissionBefore(db, asked, asked.asOf),
    findCloseBy(db, asked, asked.asOf),
  ]);
  const nameOf = namesOfRows(asked, pilot);
  const rows = counted.rows
    .map(({ key, counted: cells }) => ({ key, ...nameOf(key), cells }))
    .sort(
      (a, b) =>
        Number(a.code === null) - Number(b.code === null) || a.label.vi.localeCompare(b.label.vi, 'vi'),
    );
  const { total } = counted;
  return {
    asked,
    counted,
    rows,
    total,
    imbalances: imbalancesOf(
      form,
      rows.map(({ cells }) => cells),
      total,
    ),
    submission,
    changes: submission ? changesSince(submission, form, { rows, total, nameOf }) : [],
    close,
    nameOf,
  };
}

/** Whether the figures of a form are those of the close that stood: read at the same moment. */
export const isOfClose = ({ asked, close }: Pick<BuiltReport, 'asked' | 'close'>): boolean =>
  close !== null && close.asOf.getTime() === asked.asOf.getTime();

export const reportRows = [
  'FIELD',
  'BRANCH',
  'PROCEDURE',
  'PHASE',
  'WARD',
  'POSTAL_UNIT',
] as const satisfies readonly FactDimension[];
export type ReportRows = (typeof reportRows)[number];
