import type { Period } from '@tram-ho-so/domain/metrics';
import type { Db } from '../db.ts';
import type { PeriodClose } from '../generated/prisma/client.ts';

const mostCloses = 200;

/** The newest closes first. */
export const listCloses = ({ prisma }: Pick<Db, 'prisma'>): Promise<PeriodClose[]> =>
  prisma.periodClose.findMany({ orderBy: { id: 'desc' }, take: mostCloses });

export const findCloseById = ({ prisma }: Pick<Db, 'prisma'>, id: number): Promise<PeriodClose | null> =>
  prisma.periodClose.findUnique({ where: { id } });

/** The close that stands for a period: its newest version. */
export const findClose = (
  { prisma }: Pick<Db, 'prisma'>,
  { from, to }: Period,
): Promise<PeriodClose | null> =>
  prisma.periodClose.findFirst({
    where: { fromDay: new Date(`${from}T00:00:00Z`), toDay: new Date(`${to}T00:00:00Z`) },
    orderBy: { version: 'desc' },
  });
