import { InvalidInput, InvalidPeriod, StaleVersion, UnknownProcedure } from '@tram-ho-so/domain/refusal';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { Prisma, ProcedureVersion } from '../generated/prisma/client.ts';
import type { PublishedVersion } from './pilot.ts';

/** What a new version says; what it leaves out stays as the version before said. */
export type Revision = Partial<
  Omit<ProcedureVersion, 'id' | 'procedureId' | 'version' | 'recordedAt' | 'recordedById'>
> &
  Pick<ProcedureVersion, 'validFrom' | 'validTo' | 'provenance' | 'provenanceNote'>;

/** A paper of a new list. */
export type RevisedPaper = Omit<PublishedVersion['papers'][number], 'id' | 'versionId'>;

export interface ProcedureEdit {
  readonly code: string;
  readonly seenVersion: number;
  readonly revision: Revision;
  /** The whole new list; left out, the list stays. */
  readonly papers?: readonly RevisedPaper[] | undefined;
}

/** Appends a version of a procedure; throws UnknownProcedure, StaleVersion or InvalidPeriod. */
export async function reviseProcedure(
  { prisma }: Pick<Db, 'prisma'>,
  { code, seenVersion, revision, papers }: ProcedureEdit,
  actor: Actor,
  now: Date,
): Promise<ProcedureVersion> {
  const { validFrom, validTo } = revision;
  if (validTo && validTo < validFrom) throw new InvalidPeriod(validFrom, validTo);
  return prisma.$transaction(async (tx) => {
    const last = await lockLast(tx, code);
    if (last.version !== seenVersion)
      throw new StaleVersion({ vi: last.nameVi, en: last.nameEn }, seenVersion, last.version);
    const { id: _id, papers: before, ...said } = last;
    const list = listAfter(before, papers);
    if (!papers) refuseOtherCount(list, revision.documentCount ?? last.documentCount);
    const version = await tx.procedureVersion.create({
      data: {
        ...said,
        ...revision,
        version: last.version + 1,
        recordedAt: now,
        recordedById: actor.userId,
        papers: { createMany: { data: [...list] } },
      },
    });
    const subject = { subjectType: 'PROCEDURE', subjectId: code };
    const details = { version: version.version };
    await writeAudit(tx, { ...subject, actor, action: 'REVISE_PROCEDURE', details, recordedAt: now });
    return version;
  });
}

type Listed = PublishedVersion['papers'][number];

/** The list of the new version: what is said again in the same words keeps where it came from. */
function listAfter(before: readonly Listed[], papers: readonly RevisedPaper[] | undefined): RevisedPaper[] {
  const kept = before.map(({ id: _id, versionId: _version, ...paper }): RevisedPaper => paper);
  if (!papers) return kept;
  return papers.map((paper) => {
    const same = kept.find((each) => says(each) === says(paper));
    return same ? { ...paper, provenance: same.provenance } : paper;
  });
}

const says = ({ code, nameVi, nameEn, kind, originals, copies, required }: RevisedPaper): string =>
  JSON.stringify([code, nameVi, nameEn, kind, originals, copies, required]);

/** A list that stays cannot have another number of papers; one that was never given says nothing. */
function refuseOtherCount(list: readonly RevisedPaper[], documentCount: number): void {
  const required = list.filter((paper) => paper.required).length;
  if (list.length === 0 || required === documentCount) return;
  throw new InvalidInput('documentCount', {
    vi: `Danh mục hiện có ${required} giấy tờ bắt buộc, khác số giấy tờ ${documentCount}. Muốn đổi số giấy tờ, hãy gửi cả danh mục mới.`,
    en: `The list has ${required} required papers, not ${documentCount}. To change the number, send the new list.`,
  });
}

/** The newest version, with the procedure locked so that of two revisions the second sees the first. */
async function lockLast(tx: Prisma.TransactionClient, code: string): Promise<PublishedVersion> {
  await tx.$queryRaw`SELECT FROM procedures WHERE code = ${code} FOR UPDATE`;
  const last = await tx.procedureVersion.findFirst({
    where: { procedure: { code } },
    orderBy: { version: 'desc' },
    include: { papers: { orderBy: { ordinal: 'asc' } } },
  });
  if (!last) throw new UnknownProcedure(code);
  return last;
}
