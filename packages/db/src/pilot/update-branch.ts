import { InvalidPeriod, StaleVersion, UnknownBranch } from '@tram-ho-so/domain/refusal';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { Branch } from '../generated/prisma/client.ts';

export type BranchChange = Partial<
  Pick<
    Branch,
    'nameVi' | 'nameEn' | 'address' | 'phone' | 'activeFrom' | 'activeTo' | 'latitude' | 'longitude'
  >
>;

export interface BranchEdit {
  readonly code: string;
  readonly seenVersion: number;
  readonly change: BranchChange;
}

/** Edits a branch as it was seen; throws UnknownBranch, StaleVersion or InvalidPeriod. */
export function updateBranch(
  { prisma }: Pick<Db, 'prisma'>,
  { code, seenVersion, change }: BranchEdit,
  actor: Actor,
  now: Date,
): Promise<Branch> {
  return prisma.$transaction(async (tx) => {
    const branch = await tx.branch.findUnique({ where: { code } });
    if (!branch) throw new UnknownBranch(code);
    const { activeFrom, activeTo } = { ...branch, ...change };
    if (activeFrom && activeTo && activeTo < activeFrom) throw new InvalidPeriod(activeFrom, activeTo);
    const { count } = await tx.branch.updateMany({
      where: { code, version: seenVersion },
      data: { ...change, version: { increment: 1 } },
    });
    const { id: branchId, nameVi, nameEn } = branch;
    if (count === 0 || branch.version !== seenVersion)
      throw new StaleVersion({ vi: nameVi, en: nameEn }, seenVersion, branch.version);
    if ((change.nameVi ?? nameVi) !== nameVi || (change.nameEn ?? nameEn) !== nameEn) {
      await tx.branchRenaming.create({ data: { branchId, nameVi, nameEn, recordedAt: now } });
    }
    const details = { from: seenVersion, fields: Object.keys(change) };
    await writeAudit(tx, { ...subjectOf(branch), actor, action: 'EDIT_BRANCH', details, recordedAt: now });
    return tx.branch.findUniqueOrThrow({ where: { code } });
  });
}

const subjectOf = ({ code }: Branch) => ({ subjectType: 'BRANCH', subjectId: code });
