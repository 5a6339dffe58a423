import type { Actor } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import { type ExportJob, jobOf } from './export-job.ts';

/** Whose exports: one's own, or everybody's. */
export type ExportOwner = Actor | 'EVERYBODY';

const whose = (owner: ExportOwner) =>
  owner === 'EVERYBODY' ? {} : { userId: owner.userId, keyId: owner.keyId };

export async function findExport(
  { prisma }: Pick<Db, 'prisma'>,
  publicId: string,
  owner: ExportOwner,
): Promise<ExportJob | null> {
  const row = await prisma.exportJob.findFirst({ where: { publicId, ...whose(owner) } });
  return row && jobOf(row);
}

export interface ExportPage {
  readonly rows: readonly ExportJob[];
  readonly hasNextPage: boolean;
}

/** Newest first, from the one after a given id on. */
export async function listExports(
  { prisma }: Pick<Db, 'prisma'>,
  owner: ExportOwner,
  { first, afterId }: { readonly first: number; readonly afterId: number | undefined },
): Promise<ExportPage> {
  const found = await prisma.exportJob.findMany({
    where: { ...whose(owner), ...(afterId !== undefined && { id: { lt: afterId } }) },
    orderBy: { id: 'desc' },
    take: first + 1,
  });
  return { rows: found.slice(0, first).map(jobOf), hasNextPage: found.length > first };
}
