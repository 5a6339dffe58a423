import {
  ProposalDecided,
  ProposerRequired,
  SecondPersonRequired,
  UnknownProposal,
} from '@tram-ho-so/domain/refusal';
import type { ProposalDecision } from '@tram-ho-so/domain/vocabulary';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Db } from '../../db.ts';
import type { Prisma } from '../../generated/prisma/client.ts';
import { appendSetting, type PhaseGrant } from '../set-phase.ts';
import { tellPhase } from '../tell-phase.ts';
import { type RecordedProposal, withDecision } from './list-proposals.ts';

export interface ProposalEdit {
  readonly id: number;
  readonly decision: ProposalDecision;
  readonly note: string | null;
  /** What the phase is granted when it is approved. */
  readonly grant?: PhaseGrant | undefined;
}

/** Approves (which appends the setting), rejects or withdraws, once; throws why it may not. */
export const decideProposal = (
  { prisma }: Pick<Db, 'prisma'>,
  edit: ProposalEdit,
  userId: string,
  now: Date,
): Promise<RecordedProposal> =>
  prisma.$transaction(async (tx) => {
    const proposal = await getOpen(tx, edit, userId);
    const actor = { userId, keyId: null };
    const { phaseNumber: phase, seenVersion } = proposal;
    const setting =
      edit.grant && (await appendSetting(tx, { phase, seenVersion, grant: edit.grant }, actor, now));
    await tx.phaseProposalDecision.create({
      data: {
        proposalId: edit.id,
        decision: edit.decision,
        note: edit.note,
        settingId: setting?.id ?? null,
        decidedAt: now,
        decidedById: userId,
      },
    });
    await writeAudit(tx, {
      actor,
      action: 'DECIDE_PROPOSAL',
      subjectType: 'PROPOSAL',
      subjectId: String(edit.id),
      details: { decision: edit.decision, ...(setting && { version: setting.version }) },
      recordedAt: now,
    });
    await tellPhase(tx, {
      topic: topics[edit.decision],
      phase,
      told: { proposal: edit.id },
      recordedAt: now,
    });
    return tx.phaseProposal.findUniqueOrThrow({ where: { id: edit.id }, ...withDecision });
  });

const topics = {
  APPROVED: 'approved',
  REJECTED: 'rejected',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<ProposalDecision, string>;

/** With the proposal locked, so that of two decisions the second sees the first. */
async function getOpen(
  tx: Prisma.TransactionClient,
  { id, decision }: ProposalEdit,
  userId: string,
): Promise<RecordedProposal> {
  await tx.$executeRaw`SELECT FROM phase_proposals WHERE id = ${id} FOR UPDATE`;
  const proposal = await tx.phaseProposal.findUnique({ where: { id }, ...withDecision });
  if (!proposal) throw new UnknownProposal();
  if (proposal.decision) throw new ProposalDecided(proposal.decision.decision, proposal.decision.decidedAt);
  const own = proposal.proposedById === userId;
  if (own && decision !== 'WITHDRAWN') throw new SecondPersonRequired();
  if (!own && decision === 'WITHDRAWN') throw new ProposerRequired();
  return proposal;
}
