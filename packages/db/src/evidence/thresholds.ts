import { objectionToThreshold, shippedSource, shippedThresholds } from '@tram-ho-so/domain/eligibility';
import { StaleVersion } from '@tram-ho-so/domain/refusal';
import { type EligibilityThreshold, eligibilityThresholdWords } from '@tram-ho-so/domain/vocabulary';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { EligibilityValue, PrismaClient } from '../generated/prisma/client.ts';

export type { EligibilityValue } from '../generated/prisma/client.ts';

/** Brings the shipped numbers into books that lack them. */
export async function seedThresholds(
  { eligibilityValue }: Pick<PrismaClient, 'eligibilityValue'>,
  now: Date,
): Promise<void> {
  await eligibilityValue.createMany({
    data: shippedThresholds.map((shipped) => ({
      ...shipped,
      version: 1,
      source: shippedSource,
      provenance: 'ASSUMED',
      recordedAt: now,
    })),
    skipDuplicates: true,
  });
}

/** Every version of every threshold, oldest first. */
export const readThresholds = ({ prisma }: Pick<Db, 'prisma'>): Promise<EligibilityValue[]> =>
  prisma.eligibilityValue.findMany({
    orderBy: [{ threshold: 'asc' }, { version: 'asc' }],
  });

export interface ThresholdEdit {
  readonly threshold: EligibilityThreshold;
  readonly seenVersion: number;
  readonly value: number;
  readonly source: string;
}

/** Appends a version of a threshold; throws InvalidInput or StaleVersion. Only a stated source makes a number sourced. */
export async function setThreshold(
  { prisma }: Pick<Db, 'prisma'>,
  { threshold, seenVersion, value, source }: ThresholdEdit,
  actor: Actor,
  now: Date,
): Promise<EligibilityValue> {
  const objection = objectionToThreshold(threshold, value);
  if (objection) throw objection;
  return prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`threshold ${threshold}`}))`;
    const last = await tx.eligibilityValue.findFirst({ where: { threshold }, orderBy: { version: 'desc' } });
    const current = last?.version ?? 0;
    if (current !== seenVersion)
      throw new StaleVersion(eligibilityThresholdWords[threshold], seenVersion, current);
    const written = await tx.eligibilityValue.create({
      data: {
        threshold,
        version: current + 1,
        value,
        source,
        provenance: 'SOURCED',
        recordedAt: now,
        recordedById: actor.userId,
      },
    });
    await writeAudit(tx, {
      actor,
      action: 'SET_THRESHOLD',
      subjectType: 'THRESHOLD',
      subjectId: threshold,
      details: { from: last?.value ?? null, to: value, version: written.version },
      recordedAt: now,
    });
    return written;
  });
}
