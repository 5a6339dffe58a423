import {
  type CountedRow,
  type Db,
  type FactDimension,
  findClose,
  listSubmissions,
  type PeriodClose,
  type ReportAsked,
  type ReportSubmission,
  readReport,
  type SubmittedCells,
} from '@tram-ho-so/db';
import {
  type Imbalance,
  imbalancesOf,
  type ReportCells,
  reportForms,
  totalOf,
  withSums,
} from '@tram-ho-so/domain/reports';
import type { Said } from '@tram-ho-so/domain/words';
import { namedKey } from '../schema/key-label.ts';

export interface BuiltRow {
  readonly key: string | null;
  readonly code: string | null;
  readonly label: Said;
  readonly cells: ReportCells;
}

/** A cell that is not what was handed in last. */
export interface ChangedCell {
  readonly label: Said;
  readonly column: number;
  readonly submitted: number;
  readonly now: number;
}

/** A form with its rows, its sums, what does not add up, and what changed since it was handed in. */
export interface BuiltReport {
  readonly asked: ReportAsked;
  readonly counted: readonly CountedRow[];
  readonly rows: readonly BuiltRow[];
  readonly total: ReportCells;
  readonly imbalances: readonly Imbalance[];
  /** Of the dossiers counted, those that are simulated. */
  readonly simulated: number;
  readonly submission: ReportSubmission | null;
  readonly changes: readonly ChangedCell[];
  readonly close: PeriodClose | null;
}

export async function buildReport(db: Db, asked: ReportAsked): Promise<BuiltReport> {
  const form = reportForms[asked.form];
  const [counted, pilot, [submission], close] = await Promise.all([
    readReport(db, asked),
    db.pilotBook.current(),
    listSubmissions(db, asked),
    findClose(db, asked.period),
  ]);
  const labelled = (key: string | null) => namedKey(asked.rows, key, pilot);
  const rows = counted
    .map(({ key, counted: cells }) => ({ key, ...labelled(key), cells: withSums(form, cells) }))
    .sort(
      (a, b) =>
        Number(a.code === null) - Number(b.code === null) || a.label.vi.localeCompare(b.label.vi, 'vi'),
    );
  const total = totalOf(
    form,
    rows.map(({ cells }) => cells),
  );
  const checked = [...rows.map(({ key, cells }) => ({ row: key, cells })), { row: null, cells: total }];
  return {
    asked,
    counted,
    rows,
    total,
    imbalances: imbalancesOf(form, checked),
    simulated: counted.reduce((sum, row) => sum + row.simulated, 0),
    submission: submission ?? null,
    changes: submission ? changesSince(submission, counted, labelled) : [],
    close,
  };
}

function changesSince(
  submission: ReportSubmission,
  counted: readonly CountedRow[],
  labelled: (key: string | null) => { readonly label: Said },
): ChangedCell[] {
  const before = new Map(
    (submission.cells as unknown as SubmittedCells).map(([key, cells]) => [key, new Map(cells)]),
  );
  const after = new Map(counted.map(({ key, counted: cells }) => [key, cells]));
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return keys.flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const columns = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
    return columns.flatMap((column) => {
      const [submitted, current] = [old?.get(column) ?? 0, now?.get(column) ?? 0];
      return submitted === current ? [] : [{ label: labelled(key).label, column, submitted, now: current }];
    });
  });
}

export const reportRows = [
  'FIELD',
  'BRANCH',
  'PROCEDURE',
  'PHASE',
  'WARD',
  'POSTAL_UNIT',
] as const satisfies readonly FactDimension[];
export type ReportRows = (typeof reportRows)[number];
