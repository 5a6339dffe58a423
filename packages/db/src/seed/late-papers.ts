import type { Db } from '../db.ts';
import { shippedPapers } from './catalogue.ts';

const note = 'Bản này thêm danh mục thành phần hồ sơ dựng lại; các nội dung khác giữ nguyên.';

/**
 * Books begun before the lists of papers were shipped get them as a new version that says the same otherwise: a version in
 * the books stays as it is. What a person has published since is theirs to complete.
 */
export async function bringPapers({ prisma }: Pick<Db, 'prisma'>, now: Date): Promise<void> {
  const untouched = { version: 1, recordedById: null, papers: { none: {} } };
  if ((await prisma.procedure.count({ where: { versions: { some: {}, every: untouched } } })) === 0) return;
  await prisma.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('seed'))`;
      const lacking = await tx.procedure.findMany({
        where: { versions: { some: {}, every: untouched } },
        include: { versions: true },
      });
      const lists = shippedPapers();
      for (const { code, versions } of lacking) {
        const [shipped] = versions;
        const papers = (lists.get(code) ?? []).map(({ paper }) => paper);
        if (!shipped || papers.filter(({ required }) => required).length !== shipped.documentCount) continue;
        const { id: _id, provenanceNote, ...said } = shipped;
        await tx.procedureVersion.create({
          data: {
            ...said,
            version: 2,
            provenanceNote: `${provenanceNote} ${note}`.trim(),
            recordedAt: now,
            papers: { createMany: { data: papers } },
          },
        });
      }
    },
    { timeout: 60_000 },
  );
}
