import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { DeskStaffing } from '../generated/prisma/client.ts';

export type { DeskStaffing } from '../generated/prisma/client.ts';

export type NewStaffing = Pick<DeskStaffing, 'place' | 'branchId' | 'trained' | 'examinedOn' | 'source'>;

/** Enters how many trained, examined postal staff a desk has; the newest entry counts. */
export const setDeskStaffing = (
  { prisma }: Pick<Db, 'prisma'>,
  staffing: NewStaffing,
  actor: Actor,
  now: Date,
): Promise<DeskStaffing> =>
  prisma.$transaction(async (tx) => {
    const data = { ...staffing, recordedAt: now, recordedById: actor.userId };
    const written = await tx.deskStaffing.create({ data });
    const subject = { subjectType: 'DESK', subjectId: String(staffing.branchId ?? staffing.place) };
    const details = { trained: staffing.trained };
    await writeAudit(tx, { ...subject, actor, action: 'SET_STAFFING', details, recordedAt: now });
    return written;
  });

/** What each desk has now: one row a desk, at most one more than there are branches. */
export const listDeskStaffing = ({ prisma }: Pick<Db, 'prisma'>): Promise<DeskStaffing[]> =>
  prisma.deskStaffing.findMany({
    distinct: ['place', 'branchId'],
    orderBy: [{ place: 'desc' }, { branchId: 'asc' }, { id: 'desc' }],
  });
