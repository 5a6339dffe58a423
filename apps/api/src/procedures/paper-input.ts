import type { RevisedPaper } from '@tram-ho-so/db';
import { InvalidInput } from '@tram-ho-so/domain/refusal';
import type { Provenance } from '@tram-ho-so/domain/vocabulary';
import type { Said } from '@tram-ho-so/domain/words';
import { builder } from '../schema/builder.ts';
import { PaperKind } from '../schema/enums.ts';

export const PaperInput = builder.inputType('PaperInput', {
  description: 'A paper of the list, in its place.',
  fields: (t) => ({
    code: t.string({
      required: true,
      description:
        'The procedure’s code and a number, e.g. `2.000635-01`; a paper that stays keeps its code.',
    }),
    nameVi: t.string({ required: true }),
    nameEn: t.string({ required: true }),
    kind: t.field({ type: PaperKind, required: true }),
    originals: t.int({ required: true }),
    copies: t.int({ required: true }),
    required: t.boolean({ required: true, description: 'False: only in some cases.' }),
  }),
});

interface Asked {
  readonly code: string;
  readonly documentCount: number;
  readonly provenance: Provenance;
  readonly papers?: readonly (typeof PaperInput.$inferInput)[] | null | undefined;
}

/** The list as it is to be published; nothing when it stays as it was. */
export function readPapers({ code, documentCount, provenance, papers }: Asked): RevisedPaper[] | undefined {
  if (!papers) return undefined;
  if (papers.length > 40)
    throw refused({ vi: 'Danh mục có nhiều nhất 40 giấy tờ.', en: 'A list has at most 40 papers.' });
  if (new Set(papers.map((paper) => paper.code)).size < papers.length)
    throw refused({ vi: 'Mã giấy tờ bị trùng trong danh mục.', en: 'A code stands twice in the list.' });
  const required = papers.filter((paper) => paper.required).length;
  if (required !== documentCount)
    throw refused({
      vi: `Danh mục có ${required} giấy tờ bắt buộc, khác số giấy tờ ${documentCount}.`,
      en: `The list has ${required} required papers, not ${documentCount}.`,
    });
  return papers.map((paper, index) => ({ ...checked(paper, code), ordinal: index + 1, provenance }));
}

function checked(paper: typeof PaperInput.$inferInput, procedure: string): typeof PaperInput.$inferInput {
  const nameVi = paper.nameVi.trim();
  const nameEn = paper.nameEn.trim();
  const { code, originals, copies } = paper;
  const number = code.startsWith(`${procedure}-`) ? code.slice(procedure.length + 1) : '';
  if (!/^\d{2,3}$/.test(number))
    throw refused({
      vi: `Mã giấy tờ phải có dạng ${procedure}-01.`,
      en: `A paper’s code looks like ${procedure}-01.`,
    });
  if (!nameVi || !nameEn || nameVi.length > 500 || nameEn.length > 500)
    throw refused({
      vi: 'Mỗi giấy tờ cần tên tiếng Việt và tiếng Anh, tối đa 500 ký tự.',
      en: 'Each paper needs a name in Vietnamese and in English, at most 500 characters.',
    });
  if ([originals, copies].some((count) => count < 0 || count > 20))
    throw refused({ vi: 'Số bản từ 0 đến 20.', en: 'A number of copies from 0 to 20 is needed.' });
  return { ...paper, nameVi, nameEn };
}

const refused = (said: Said) => new InvalidInput('papers', said);
