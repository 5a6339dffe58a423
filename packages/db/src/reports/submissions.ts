import { createHash } from 'node:crypto';
import type { ReportCells } from '@tram-ho-so/domain/reports';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { PeriodClose, ReportSubmission as Row } from '../generated/prisma/client.ts';
import type { CountedReport, ReportAsked } from './read-report.ts';

/** That a form was handed in, and the close it rested on. */
export type ReportSubmission = Row & { readonly close: Pick<PeriodClose, 'version'> | null };

type Cells = readonly (readonly [number, number])[];

/** Cells as they are kept: key of the row, number of the column, count. */
type KeptRows = readonly (readonly [key: string | null, cells: Cells])[];

const keptRows = ({ rows }: CountedReport): KeptRows => rows.map(({ key, counted }) => [key, [...counted]]);

/** The cells that were handed in; a total that was not kept is null. */
export function handedIn({ cells, total }: Pick<Row, 'cells' | 'total'>): {
  readonly rows: ReadonlyMap<string | null, ReportCells>;
  readonly total: ReportCells | null;
} {
  const rows = cells as unknown as KeptRows;
  return {
    rows: new Map(rows.map(([key, each]) => [key, new Map(each)])),
    total: total === null ? null : new Map(total as unknown as Cells),
  };
}

type Which = Pick<ReportAsked, 'form' | 'period' | 'rows'>;

const whereOf = ({ form, period, rows }: Which) => ({
  form,
  rows,
  fromDay: new Date(`${period.from}T00:00:00Z`),
  toDay: new Date(`${period.to}T00:00:00Z`),
});

const withClose = { close: { select: { version: true } } } as const;

/** The submissions of one form of one period, the newest first. */
export const listSubmissions = ({ prisma }: Pick<Db, 'prisma'>, which: Which): Promise<ReportSubmission[]> =>
  prisma.reportSubmission.findMany({
    where: whereOf(which),
    orderBy: { id: 'desc' },
    take: 50,
    include: withClose,
  });

/** The last submission that was known at a moment and is of an earlier one: what a form of that moment is compared with. */
export const findSubmissionBefore = (
  { prisma }: Pick<Db, 'prisma'>,
  which: Which,
  asOf: Date,
): Promise<ReportSubmission | null> =>
  prisma.reportSubmission.findFirst({
    where: { ...whereOf(which), submittedAt: { lte: asOf }, asOf: { lt: asOf } },
    orderBy: { id: 'desc' },
    include: withClose,
  });

/** The newest close of a period that was known at a moment. */
export const findCloseBy = (
  { prisma }: Pick<Db, 'prisma'>,
  { period }: Which,
  asOf: Date,
): Promise<PeriodClose | null> => {
  const { fromDay, toDay } = whereOf({ form: 'FORM_06A', rows: 'FIELD', period });
  return prisma.periodClose.findFirst({
    where: { fromDay, toDay, closedAt: { lte: asOf } },
    orderBy: { version: 'desc' },
  });
};

export interface Submitting {
  readonly which: Which;
  readonly asOf: Date;
  readonly counted: CountedReport;
  readonly closeId: number | null;
  readonly note: string | null;
  readonly userId: string;
}

/** Keeps what was handed in. */
export async function recordSubmission(
  { prisma }: Pick<Db, 'prisma'>,
  { which, asOf, counted, closeId, note, userId }: Submitting,
  actor: Actor,
  now: Date,
): Promise<ReportSubmission> {
  const { form, period, rows } = which;
  const kept = { cells: keptRows(counted), total: [...counted.total] };
  const sha256 = createHash('sha256')
    .update(JSON.stringify({ form, period, rows, asOf, ...kept }))
    .digest('hex');
  return prisma.$transaction(async (tx) => {
    const written = await tx.reportSubmission.create({
      data: {
        ...whereOf(which),
        asOf,
        cells: JSON.parse(JSON.stringify(kept.cells)),
        total: JSON.parse(JSON.stringify(kept.total)),
        sha256,
        note,
        closeId,
        submittedAt: now,
        submittedById: userId,
      },
      include: withClose,
    });
    await writeAudit(tx, {
      actor,
      action: 'SUBMIT_REPORT',
      subjectType: 'REPORT',
      subjectId: `${which.form} ${which.period.from}/${which.period.to} ${which.rows}`,
      details: { sha256, id: written.id },
      recordedAt: now,
    });
    return written;
  });
}
