import type { Db } from '../db.ts';
import type { PeriodClose } from '../generated/prisma/client.ts';

const mostCloses = 200;

/** The newest closes first. */
export const listCloses = ({ prisma }: Pick<Db, 'prisma'>): Promise<PeriodClose[]> =>
  prisma.periodClose.findMany({ orderBy: { id: 'desc' }, take: mostCloses });

export const findCloseById = ({ prisma }: Pick<Db, 'prisma'>, id: number): Promise<PeriodClose | null> =>
  prisma.periodClose.findUnique({ where: { id } });
