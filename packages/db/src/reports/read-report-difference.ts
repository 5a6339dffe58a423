import { reportForms } from '@tram-ho-so/domain/reports';
import type { Db } from '../db.ts';
import { dimensionSql } from '../metrics/dimension-sql.ts';
import { type LearntEvent, stepsIn } from '../metrics/list-learnt.ts';
import {
  countDifference,
  type DifferenceAsked,
  type DifferencePage,
  listDifference,
} from '../metrics/read-difference.ts';
import { askPatiently } from '../pool/ask-patiently.ts';
import type { ReportAsked } from './read-report.ts';

/** A dossier that stands in other cells of a form than it did: its row, its columns then and now, what was learnt since. */
export interface MovedInReport {
  readonly id: number;
  readonly code: string;
  readonly key: string | null;
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly events: readonly LearntEvent[];
}

/** The dossiers that changed cells of a form between an earlier moment and its own, by id; one more than asked for tells of more. */
export async function listReportDifference(
  db: Db,
  asked: ReportAsked,
  since: Date,
  page: DifferencePage,
): Promise<MovedInReport[]> {
  const moved = await listDifference(db, differenceOf(asked, since), page);
  const keys = await askPatiently<{ id: number; key: string | null }>(
    db,
    `SELECT d.id, ${dimensionSql[asked.rows]('d')} AS key FROM dossiers d WHERE d.id = ANY ($1::int[])`,
    [moved.map(({ id }) => id)],
  );
  const keyOf = new Map(keys.map(({ id, key }) => [id, key]));
  return moved.map(({ id, code, before, after, learnt }) => ({
    id,
    code,
    key: keyOf.get(id) ?? null,
    before: before.map(Number),
    after: after.map(Number),
    events: stepsIn(learnt),
  }));
}

export const countReportDifference = (db: Db, asked: ReportAsked, since: Date): Promise<number> =>
  countDifference(db, differenceOf(asked, since));

const differenceOf = (
  { form, period, filter, visibility, asOf }: ReportAsked,
  from: Date,
): DifferenceAsked => ({
  period,
  filter,
  visibility,
  from,
  to: asOf,
  compared: reportForms[form].columns.map(({ number, counts: { holds, without } }) => ({
    name: String(number),
    holds,
    without,
  })),
});
