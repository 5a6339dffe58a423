import type { Db } from '../../db.ts';
import type { Prisma } from '../../generated/prisma/client.ts';

export const withDecision = { include: { decision: true } } as const;

/** A proposal and what became of it. */
export type RecordedProposal = Prisma.PhaseProposalGetPayload<typeof withDecision>;

export interface ProposalPage {
  readonly rows: readonly RecordedProposal[];
  readonly hasNextPage: boolean;
}

/** Newest first. */
export async function listProposals(
  { prisma }: Pick<Db, 'prisma'>,
  { first, afterId }: { readonly first: number; readonly afterId: number | undefined },
): Promise<ProposalPage> {
  const rows = await prisma.phaseProposal.findMany({
    ...(afterId !== undefined && { where: { id: { lt: afterId } } }),
    ...withDecision,
    orderBy: { id: 'desc' },
    take: first + 1,
  });
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}

/** Who waits for a decision is few; the board outlines them. */
const mostOpen = 100;

export const openProposals = ({ prisma }: Pick<Db, 'prisma'>): Promise<RecordedProposal[]> =>
  prisma.phaseProposal.findMany({
    where: { decision: null },
    ...withDecision,
    orderBy: { id: 'desc' },
    take: mostOpen,
  });

export const findProposal = ({ prisma }: Pick<Db, 'prisma'>, id: number): Promise<RecordedProposal | null> =>
  prisma.phaseProposal.findUnique({ where: { id }, ...withDecision });
