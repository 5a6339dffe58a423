import { createHash } from 'node:crypto';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { ReportSubmission } from '../generated/prisma/client.ts';
import type { CountedRow, ReportAsked } from './read-report.ts';

export type { ReportSubmission } from '../generated/prisma/client.ts';

/** The cells of a form as they were handed in: key of the row, number of the column, count. */
export type SubmittedCells = readonly (readonly [
  key: string | null,
  cells: readonly (readonly [number, number])[],
])[];

export const cellsOf = (rows: readonly CountedRow[]): SubmittedCells =>
  rows.map(({ key, counted }) => [key, [...counted]]);

type Which = Pick<ReportAsked, 'form' | 'period' | 'rows'>;

const whereOf = ({ form, period, rows }: Which) => ({
  form,
  rows,
  fromDay: new Date(`${period.from}T00:00:00Z`),
  toDay: new Date(`${period.to}T00:00:00Z`),
});

/** The submissions of one form of one period, the newest first. */
export const listSubmissions = ({ prisma }: Pick<Db, 'prisma'>, which: Which): Promise<ReportSubmission[]> =>
  prisma.reportSubmission.findMany({ where: whereOf(which), orderBy: { id: 'desc' }, take: 50 });

export interface Submitting {
  readonly which: Which;
  readonly asOf: Date;
  readonly rows: readonly CountedRow[];
  readonly note: string | null;
  readonly userId: string;
}

/** Keeps what was handed in. */
export async function recordSubmission(
  { prisma }: Pick<Db, 'prisma'>,
  { which, asOf, rows, note, userId }: Submitting,
  actor: Actor,
  now: Date,
): Promise<ReportSubmission> {
  const cells = JSON.stringify(cellsOf(rows));
  const sha256 = createHash('sha256').update(cells).digest('hex');
  return prisma.$transaction(async (tx) => {
    const written = await tx.reportSubmission.create({
      data: {
        ...whereOf(which),
        asOf,
        cells: JSON.parse(cells),
        sha256,
        note,
        submittedAt: now,
        submittedById: userId,
      },
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
