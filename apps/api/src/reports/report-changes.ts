import { handedIn, type ReportSubmission } from '@tram-ho-so/db';
import { type ReportCells, type ReportForm, withSums } from '@tram-ho-so/domain/reports';
import type { Said } from '@tram-ho-so/domain/words';
import { type NamedRow, type RowName, totalName } from './report-names.ts';

/** A cell that is not what was handed in last. */
export interface ChangedCell {
  /** Key and name of its row; of the total, no key. */
  readonly key: string | null;
  readonly isTotal: boolean;
  readonly code: string | null;
  readonly label: Said;
  readonly column: number;
  readonly submitted: number;
  readonly now: number;
}

interface Standing {
  readonly rows: readonly NamedRow[];
  readonly total: ReportCells;
  readonly nameOf: (key: string | null) => RowName;
}

/** Every cell, sums and total included, that differs from what was handed in: the rows as they stand, those that are gone, the total. */
export function changesSince(
  submission: Pick<ReportSubmission, 'cells' | 'total'>,
  form: ReportForm,
  { rows, total, nameOf }: Standing,
): ChangedCell[] {
  const { rows: kept, total: keptTotal } = handedIn(submission);
  const before = new Map([...kept].map(([key, cells]) => [key, withSums(form, cells)]));
  const now = new Map(rows.map(({ key, cells }) => [key, cells]));
  const keys = [...now.keys(), ...[...before.keys()].filter((key) => !now.has(key))];
  const changedIn = (
    row: Pick<ChangedCell, 'key' | 'isTotal' | 'code' | 'label'>,
    old: ReportCells | undefined,
    current: ReportCells | undefined,
  ) =>
    form.columns.flatMap(({ number }) => {
      const [submitted, now] = [old?.get(number) ?? 0, current?.get(number) ?? 0];
      return submitted === now ? [] : [{ ...row, column: number, submitted, now }];
    });
  return [
    ...keys.flatMap((key) =>
      changedIn({ key, isTotal: false, ...nameOf(key) }, before.get(key), now.get(key)),
    ),
    ...changedIn(
      { key: null, isTotal: true, code: null, label: totalName },
      keptTotal ?? summed(form, [...before.values()]),
      total,
    ),
  ];
}

/** A total that was not kept was printed as the sum of its rows. */
const summed = ({ columns }: ReportForm, rows: readonly ReportCells[]): ReportCells =>
  new Map(
    columns.map(({ number }) => [number, rows.reduce((sum, cells) => sum + (cells.get(number) ?? 0), 0)]),
  );
