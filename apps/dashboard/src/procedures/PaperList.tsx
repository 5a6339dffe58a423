import { useTranslate } from 'react-admin';
import type { ProcedureRecordFragment } from '../api/generated/graphql.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { ProvenanceTag } from '../ui/ProvenanceTag.tsx';

/** The papers a citizen brings, in order; what was reconstructed says so. */
export function PaperList({ papers }: { readonly papers: ProcedureRecordFragment['papers'] }) {
  const translate = useTranslate();
  const name = useName();
  const word = useWord();
  const provenance = papers.find((paper) => paper.provenance !== 'SOURCED')?.provenance;
  return (
    <>
      {provenance && <ProvenanceTag provenance={provenance} />}
      <ol style={{ margin: '8px 0 0', paddingLeft: 20, display: 'grid', gap: 8 }}>
        {papers.map((paper) => (
          <li key={paper.code}>
            {name(paper)}
            <span style={{ display: 'block', color: 'var(--muted)', fontSize: 13 }}>
              {word('PaperKind', paper.kind)} ·{' '}
              {translate(`procedures.show.${paper.required ? 'requiredPaper' : 'optionalPaper'}`)}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
