import { ExportEnded, UnknownExport } from '@tram-ho-so/domain/refusal';
import type { Actor } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import { type ExportJob, jobOf } from './export-job.ts';
import type { ExportOwner } from './find-exports.ts';
import { auditExport } from './request-export.ts';

type Books = Pick<Db, 'prisma'>;

const dayMs = 86_400_000;

/** Takes the oldest job that waits; two runners never take the same one. */
export async function takeExport({ prisma }: Books, now: Date): Promise<ExportJob | undefined> {
  return prisma.$transaction(async (tx) => {
    const [next] = await tx.$queryRaw<{ id: number }[]>`
      SELECT id FROM export_jobs WHERE state = 'QUEUED' ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (!next) return undefined;
    const data = { state: 'RUNNING', startedAt: now, rowsWritten: 0, rowsEstimated: null } as const;
    return jobOf(await tx.exportJob.update({ where: { id: next.id }, data }));
  });
}

/** Puts back what was under way when the one who did it ended; it begins again from the start. */
export async function putBack({ prisma }: Books, id?: number): Promise<number> {
  const { count } = await prisma.exportJob.updateMany({
    where: { state: 'RUNNING', ...(id !== undefined && { id }) },
    data: { state: 'QUEUED', startedAt: null, rowsWritten: 0, rowsEstimated: null },
  });
  return count;
}

/** Notes how far a job has come; false when it was called off meanwhile. */
export async function noteProgress(
  { prisma }: Books,
  id: number,
  { expected, rows }: { readonly expected: number; readonly rows: number },
): Promise<boolean> {
  const { count } = await prisma.exportJob.updateMany({
    where: { id, state: 'RUNNING' },
    data: { rowsEstimated: expected, rowsWritten: rows },
  });
  return count === 1;
}

export interface ExportWritten {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Ends a job with its file; false when it was called off meanwhile. */
export async function endExport(
  { prisma, pilotBook }: Pick<Db, 'prisma' | 'pilotBook'>,
  id: number,
  { rows, bytes, sha256 }: ExportWritten,
  now: Date,
): Promise<boolean> {
  const { setting } = await pilotBook.current();
  const expiresAt = new Date(now.getTime() + setting.exportKeptDays * dayMs);
  const { count } = await prisma.exportJob.updateMany({
    where: { id, state: 'RUNNING' },
    data: {
      state: 'DONE',
      rowsWritten: rows,
      rowsEstimated: rows,
      bytes,
      sha256,
      finishedAt: now,
      expiresAt,
    },
  });
  return count === 1;
}

export async function failExport({ prisma }: Books, id: number, fault: string, now: Date): Promise<void> {
  await prisma.exportJob.updateMany({
    where: { id, state: 'RUNNING' },
    data: { state: 'FAILED', fault: fault.slice(0, 500), finishedAt: now },
  });
}

/** Calls a job off that has not ended. Throws UnknownExport, ExportEnded. */
export async function cancelExport(
  { prisma }: Books,
  publicId: string,
  owner: ExportOwner,
  actor: Actor,
  now: Date,
): Promise<ExportJob> {
  return prisma.$transaction(async (tx) => {
    const mine = owner === 'EVERYBODY' ? {} : { userId: owner.userId, keyId: owner.keyId };
    const { count } = await tx.exportJob.updateMany({
      where: { publicId, ...mine, state: { in: ['QUEUED', 'RUNNING'] } },
      data: { state: 'CANCELLED', finishedAt: now },
    });
    const row = await tx.exportJob.findFirst({ where: { publicId, ...mine } });
    if (!row) throw new UnknownExport();
    if (count === 0) throw new ExportEnded(row.state);
    await auditExport(tx, 'CANCEL_EXPORT', jobOf(row), actor, now);
    return jobOf(row);
  });
}

/** Ends the days of files whose time is over and names them, so that they can be deleted. */
export async function expireExports({ prisma }: Books, now: Date): Promise<string[]> {
  const over = await prisma.exportJob.updateManyAndReturn({
    where: { state: 'DONE', expiresAt: { lte: now } },
    data: { state: 'EXPIRED' },
    select: { publicId: true },
  });
  return over.map(({ publicId }) => publicId);
}
