import { neverGranted } from '@tram-ho-so/domain/phase';
import { ForbiddenGrant, StaleVersion } from '@tram-ho-so/domain/refusal';
import { type PhaseNumber, type PilotAction, phaseNumberWords } from '@tram-ho-so/domain/vocabulary';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Db } from '../../db.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { tellPhase } from '../tell-phase.ts';
import { type RecordedProposal, withDecision } from './list-proposals.ts';

export interface NewProposal {
  readonly phase: PhaseNumber;
  readonly seenVersion: number;
  readonly actions: readonly PilotAction[];
  /** The setting as it would be, in codes. */
  readonly content: Prisma.InputJsonObject;
  readonly reason: string;
  /** The evidence as it stood. */
  readonly evidence: Prisma.InputJsonObject;
  readonly proposedById: string;
}

/** Enters a proposal on the newest version of the phase; throws ForbiddenGrant or StaleVersion. */
export function proposePhase(
  { prisma }: Pick<Db, 'prisma'>,
  { phase, actions, ...said }: NewProposal,
  now: Date,
): Promise<RecordedProposal> {
  const forbidden = actions.filter((action) => neverGranted.has(action));
  if (forbidden.length > 0) throw new ForbiddenGrant(forbidden);
  return prisma.$transaction(async (tx) => {
    const last = await tx.phaseSetting.findFirst({
      where: { phaseNumber: phase },
      orderBy: { version: 'desc' },
    });
    const current = last?.version ?? 0;
    if (current !== said.seenVersion) throw new StaleVersion(settingOf(phase), said.seenVersion, current);
    const data = { ...said, phaseNumber: phase, proposedAt: now };
    const proposal = await tx.phaseProposal.create({ data, ...withDecision });
    await writeAudit(tx, {
      actor: { userId: said.proposedById, keyId: null },
      action: 'PROPOSE_PHASE',
      subjectType: 'PROPOSAL',
      subjectId: String(proposal.id),
      details: { phase, seenVersion: said.seenVersion },
      recordedAt: now,
    });
    await tellPhase(tx, { topic: 'proposed', phase, told: { proposal: proposal.id }, recordedAt: now });
    return proposal;
  });
}

const settingOf = (phase: PhaseNumber) => ({
  vi: `Cấu hình ${phaseNumberWords[phase].vi}`,
  en: `The setting of ${phaseNumberWords[phase].en}`,
});
