import { objectionToSetting } from '@tram-ho-so/domain/phase';
import { StaleVersion } from '@tram-ho-so/domain/refusal';
import type { PhaseNumber } from '@tram-ho-so/domain/vocabulary';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { PhaseSetting, Prisma } from '../generated/prisma/client.ts';
import { tellPhase } from './tell-phase.ts';

/** What a phase is to grant from now on; saved as a new version. */
export interface PhaseGrant
  extends Omit<PhaseSetting, 'id' | 'phaseNumber' | 'version' | 'recordedAt' | 'recordedById'> {
  readonly branchIds: readonly number[];
  readonly procedureIds: readonly number[];
}

export interface PhaseEdit {
  readonly phase: PhaseNumber;
  /** The newest version that was seen; 0 when there was none. */
  readonly seenVersion: number;
  readonly grant: PhaseGrant;
}

/** Appends a version of a phase's setting; throws ForbiddenGrant, InvalidPeriod or StaleVersion. */
export const setPhase = (
  { prisma }: Pick<Db, 'prisma'>,
  edit: PhaseEdit,
  actor: Actor,
  now: Date,
): Promise<PhaseSetting> => prisma.$transaction((tx) => appendSetting(tx, edit, actor, now));

/** The same inside what else is written with it. */
export async function appendSetting(
  tx: Prisma.TransactionClient,
  { phase, seenVersion, grant }: PhaseEdit,
  actor: Actor,
  now: Date,
): Promise<PhaseSetting> {
  const objection = objectionToSetting(grant);
  if (objection) throw objection;
  await refuseStale(tx, phase, seenVersion);
  const { branchIds, procedureIds, ...said } = grant;
  const setting = await tx.phaseSetting.create({
    data: {
      ...said,
      phaseNumber: phase,
      version: seenVersion + 1,
      recordedAt: now,
      recordedById: actor.userId,
      branches: { createMany: { data: branchIds.map((branchId) => ({ branchId })) } },
      procedures: { createMany: { data: procedureIds.map((procedureId) => ({ procedureId })) } },
    },
  });
  const subject = { subjectType: 'PHASE', subjectId: phase };
  const details = { version: setting.version };
  await writeAudit(tx, { ...subject, actor, action: 'EDIT_PHASE_SETTING', details, recordedAt: now });
  await tellPhase(tx, { topic: 'set', phase, told: details, recordedAt: now });
  return setting;
}

/** With the phase locked, so that of two edits the second sees the first. */
async function refuseStale(
  tx: Prisma.TransactionClient,
  phase: PhaseNumber,
  seenVersion: number,
): Promise<void> {
  const [named] = await tx.$queryRaw<{ vi: string; en: string }[]>`
    SELECT name_vi AS vi, name_en AS en FROM phases WHERE number = ${phase}::"PhaseNumber" FOR UPDATE`;
  const last = await tx.phaseSetting.findFirst({
    where: { phaseNumber: phase },
    orderBy: { version: 'desc' },
  });
  const version = last?.version ?? 0;
  if (named && version !== seenVersion) {
    const what = { vi: `Cấu hình ${named.vi}`, en: `The setting of ${named.en}` };
    throw new StaleVersion(what, seenVersion, version);
  }
}
