import type { Period } from '@tram-ho-so/domain/metrics';
import type { Db } from '../db.ts';
import type { PeriodClose } from '../generated/prisma/client.ts';

const mostCloses = 200;

const iso = (day: Date): string => day.toISOString().slice(0, 10);

/** The days a close is of. */
export const periodOfClose = ({ fromDay, toDay }: Pick<PeriodClose, 'fromDay' | 'toDay'>): Period => ({
  from: iso(fromDay),
  to: iso(toDay),
});

/** The newest closes first. */
export const listCloses = ({ prisma }: Pick<Db, 'prisma'>): Promise<PeriodClose[]> =>
  prisma.periodClose.findMany({ orderBy: { id: 'desc' }, take: mostCloses });

export const findCloseById = ({ prisma }: Pick<Db, 'prisma'>, id: number): Promise<PeriodClose | null> =>
  prisma.periodClose.findUnique({ where: { id } });

/** Every period that was closed, once. */
export async function listClosedPeriods({ prisma }: Pick<Db, 'prisma'>): Promise<Period[]> {
  const closes = await prisma.periodClose.findMany({
    distinct: ['fromDay', 'toDay'],
    select: { fromDay: true, toDay: true },
  });
  return closes.map(periodOfClose);
}
