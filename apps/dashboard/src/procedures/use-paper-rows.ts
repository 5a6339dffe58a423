import { useTranslate } from 'react-admin';
import { useName, useWord } from '../i18n/use-word.ts';
import type { DifferenceRow } from '../ui/versions/Difference.tsx';
import { isReordered, type PaperDraft, paperChanges } from './paper-draft.ts';

/** What a new list of papers changes, paper by paper, then its order. */
export function usePaperRows(): (
  before: readonly PaperDraft[],
  after: readonly PaperDraft[],
) => DifferenceRow[] {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const t = (key: string, told = {}) => translate(`procedures.edit.paper.${key}`, told);
  const said = (paper: PaperDraft | undefined) =>
    paper
      ? [
          name(paper),
          word('PaperKind', paper.kind),
          t('counts', { originals: paper.originals, copies: paper.copies }),
          translate(`procedures.show.${paper.required ? 'requiredPaper' : 'optionalPaper'}`),
        ].join(' · ')
      : t('absent');
  const order = (papers: readonly PaperDraft[]) =>
    papers.map(({ code }) => code.split('-').at(-1)).join(', ');
  return (before, after) => [
    ...paperChanges(before, after).map((change) => ({
      field: change.code,
      label: t('ofCode', { code: change.code }),
      before: said(change.before),
      after: said(change.after),
    })),
    ...(isReordered(before, after)
      ? [{ field: 'order', label: t('order'), before: order(before), after: order(after) }]
      : []),
  ];
}
