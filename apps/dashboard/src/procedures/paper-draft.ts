import type { PaperInput, PaperKind, ProcedureRecordFragment } from '../api/generated/graphql.ts';

/** A paper of the list while it is written: figures as text, as a person types them. */
export interface PaperDraft {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly kind: PaperKind;
  readonly originals: string;
  readonly copies: string;
  readonly required: boolean;
}

export const papersOf = ({ papers }: Pick<ProcedureRecordFragment, 'papers'>): PaperDraft[] =>
  papers.map(({ code, nameVi, nameEn, kind, originals, copies, required }) => ({
    code,
    nameVi,
    nameEn,
    kind,
    originals: String(originals),
    copies: String(copies),
    required,
  }));

/** A paper nobody has named yet. Its code is new for good: the code of a paper that was taken out is not given again. */
export function newPaper(procedure: string, ...lists: readonly (readonly PaperDraft[])[]): PaperDraft {
  const numbers = lists.flat().map(({ code }) => Number(code.slice(procedure.length + 1)));
  const number = String(Math.max(0, ...numbers) + 1).padStart(2, '0');
  return {
    code: `${procedure}-${number}`,
    nameVi: '',
    nameEn: '',
    kind: 'ORIGINAL',
    originals: '1',
    copies: '0',
    required: true,
  };
}

/** The list with one paper a place further up or down. */
export function movedBy(papers: readonly PaperDraft[], index: number, by: 1 | -1): readonly PaperDraft[] {
  const [paper, other] = [papers[index], papers[index + by]];
  if (!paper || !other) return papers;
  return papers.map((each, at) => (at === index ? other : at === index + by ? paper : each));
}

export const requiredIn = (papers: readonly PaperDraft[]): number =>
  papers.filter(({ required }) => required).length;

/** What keeps a field of a paper from being sent. */
export function paperFault(
  field: 'nameVi' | 'nameEn' | 'originals' | 'copies',
  paper: PaperDraft,
): 'required' | 'badNumber' | undefined {
  const text = paper[field].trim();
  if (text === '') return 'required';
  return field.startsWith('name') || /^\d{1,2}$/.test(text) ? undefined : 'badNumber';
}

export const isFaulty = (paper: PaperDraft): boolean =>
  (['nameVi', 'nameEn', 'originals', 'copies'] as const).some((field) => paperFault(field, paper));

export const paperInput = (paper: PaperDraft): PaperInput => ({
  ...paper,
  nameVi: paper.nameVi.trim(),
  nameEn: paper.nameEn.trim(),
  originals: Number(paper.originals),
  copies: Number(paper.copies),
});

/** What a new list changes of one paper; absent on one side: added, or taken out. */
export interface PaperChange {
  readonly code: string;
  readonly before: PaperDraft | undefined;
  readonly after: PaperDraft | undefined;
}

export function paperChanges(before: readonly PaperDraft[], after: readonly PaperDraft[]): PaperChange[] {
  const codes = new Set([...before, ...after].map(({ code }) => code));
  const find = (papers: readonly PaperDraft[], code: string) => papers.find((paper) => paper.code === code);
  return [...codes]
    .map((code) => ({ code, before: find(before, code), after: find(after, code) }))
    .filter((change) => !isSame(change.before, change.after));
}

/** Whether papers on both lists stand in another order. */
export function isReordered(before: readonly PaperDraft[], after: readonly PaperDraft[]): boolean {
  const common = (papers: readonly PaperDraft[], others: readonly PaperDraft[]) =>
    papers.map(({ code }) => code).filter((code) => others.some((other) => other.code === code));
  return common(before, after).join() !== common(after, before).join();
}

const isSame = (one: PaperDraft | undefined, other: PaperDraft | undefined): boolean =>
  JSON.stringify(one && paperInput(one)) === JSON.stringify(other && paperInput(other));
