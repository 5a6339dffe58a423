import { IncidentSettled, UnknownIncident } from '@tram-ho-so/domain/refusal';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { Incident } from '../generated/prisma/client.ts';

export type { Incident } from '../generated/prisma/client.ts';

export type NewIncident = Pick<Incident, 'kind' | 'procedureId' | 'branchId' | 'occurredOn' | 'summary'>;

/** Enters a complaint or a data incident; it waits to be settled. */
export const recordIncident = (
  { prisma }: Pick<Db, 'prisma'>,
  incident: NewIncident,
  actor: Actor,
  now: Date,
): Promise<Incident> =>
  prisma.$transaction(async (tx) => {
    const data = { ...incident, recordedAt: now, recordedById: actor.userId };
    const written = await tx.incident.create({ data });
    const subject = { subjectType: 'INCIDENT', subjectId: String(written.id) };
    const details = { kind: incident.kind };
    await writeAudit(tx, { ...subject, actor, action: 'RECORD_INCIDENT', details, recordedAt: now });
    return written;
  });

/** Says once whether it was substantiated; throws UnknownIncident or IncidentSettled. */
export const settleIncident = (
  { prisma }: Pick<Db, 'prisma'>,
  { id, substantiated }: Pick<Incident, 'id'> & { readonly substantiated: boolean },
  actor: Actor,
  now: Date,
): Promise<Incident> =>
  prisma.$transaction(async (tx) => {
    const { count } = await tx.incident.updateMany({
      where: { id, settledAt: null },
      data: { substantiated, settledAt: now, settledById: actor.userId },
    });
    const incident = await tx.incident.findUnique({ where: { id } });
    if (!incident) throw new UnknownIncident();
    if (count === 0) throw new IncidentSettled(incident.settledAt ?? now);
    const subject = { subjectType: 'INCIDENT', subjectId: String(id) };
    const details = { substantiated };
    await writeAudit(tx, { ...subject, actor, action: 'SETTLE_INCIDENT', details, recordedAt: now });
    return incident;
  });

export interface IncidentPage {
  readonly rows: readonly Incident[];
  readonly hasNextPage: boolean;
}

/** Newest first. */
export async function listIncidents(
  { prisma }: Pick<Db, 'prisma'>,
  { first, afterId }: { readonly first: number; readonly afterId: number | undefined },
): Promise<IncidentPage> {
  const rows = await prisma.incident.findMany({
    ...(afterId !== undefined && { where: { id: { lt: afterId } } }),
    orderBy: { id: 'desc' },
    take: first + 1,
  });
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}
