import type { MetricId } from '@tram-ho-so/domain/metrics';
import { metricOf } from '@tram-ho-so/domain/metrics';
import { StaleVersion } from '@tram-ho-so/domain/refusal';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { MetricTarget } from '../generated/prisma/client.ts';

export type { MetricTarget } from '../generated/prisma/client.ts';

/** The newest version of every target. */
export async function readTargets({ prisma }: Pick<Db, 'prisma'>): Promise<MetricTarget[]> {
  return prisma.metricTarget.findMany({
    distinct: ['metric', 'year'],
    orderBy: [{ metric: 'asc' }, { year: 'asc' }, { version: 'desc' }],
  });
}

/** The target of a year as the books knew it at a moment. */
export async function findTarget(
  { prisma }: Pick<Db, 'prisma'>,
  metric: MetricId,
  year: number,
  known: Date,
): Promise<MetricTarget | null> {
  return prisma.metricTarget.findFirst({
    where: { metric, year, recordedAt: { lte: known } },
    orderBy: { version: 'desc' },
  });
}

export interface TargetEdit {
  readonly metric: MetricId;
  readonly year: number;
  readonly seenVersion: number;
  readonly value: number;
  readonly source: string;
}

/** Appends a version of a target; throws StaleVersion. A stated source makes it sourced, nothing makes it official. */
export async function setTarget(
  { prisma }: Pick<Db, 'prisma'>,
  { seenVersion, ...target }: TargetEdit,
  actor: Actor,
  now: Date,
): Promise<MetricTarget> {
  const { metric, year } = target;
  return prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`target ${metric} ${year}`}))`;
    const last = await tx.metricTarget.findFirst({ where: { metric, year }, orderBy: { version: 'desc' } });
    const current = last?.version ?? 0;
    if (current !== seenVersion) throw new StaleVersion(metricOf(metric).name, seenVersion, current);
    const written = await tx.metricTarget.create({
      data: {
        ...target,
        version: current + 1,
        provenance: 'SOURCED',
        recordedAt: now,
        recordedById: actor.userId,
      },
    });
    const details = { from: last?.value ?? null, to: target.value, version: written.version };
    const subject = { subjectType: 'TARGET', subjectId: `${metric} ${year}` };
    await writeAudit(tx, { ...subject, actor, action: 'SET_TARGET', details, recordedAt: now });
    return written;
  });
}
