import Add from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { PaperFields } from './PaperFields.tsx';
import { movedBy, newPaper, type PaperDraft } from './paper-draft.ts';

interface PapersFieldProps {
  /** The procedure's code, which the codes of its papers begin with. */
  readonly code: string;
  /** The list in force: its codes are not given to other papers. */
  readonly inForce: readonly PaperDraft[];
  readonly papers: readonly PaperDraft[];
  readonly onChange: (papers: readonly PaperDraft[]) => void;
}

/** The whole list of papers, in the order it is read out to citizens. */
export function PapersField({ code, inForce, papers, onChange }: PapersFieldProps) {
  const translate = useTranslate();
  const t = (key: string) => translate(`procedures.edit.${key}`);
  const list = useRef<HTMLFieldSetElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '#papers') list.current?.scrollIntoView();
  }, [hash]);
  const replace = (index: number, paper: PaperDraft) => onChange(papers.with(index, paper));
  return (
    <Box
      component="fieldset"
      id="papers"
      ref={list}
      sx={{ border: 0, p: 0, m: 0, minWidth: 0, scrollMarginTop: 80 }}
    >
      <Box component="legend" sx={{ p: 0, mb: 0.5, fontWeight: 600, fontSize: 15, lineHeight: '22px' }}>
        {t('papers')}
      </Box>
      <p style={{ margin: '0 0 12px', color: 'var(--muted)' }}>{t('papersLead')}</p>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {papers.map((paper, index) => (
          <PaperFields
            key={paper.code}
            paper={paper}
            place={index + 1}
            last={index === papers.length - 1}
            onChange={(changed) => replace(index, changed)}
            onMove={(by) => onChange(movedBy(papers, index, by))}
            onRemove={() => onChange(papers.toSpliced(index, 1))}
          />
        ))}
      </Box>
      <Button
        startIcon={<Add />}
        sx={{ mt: 1, minHeight: 44 }}
        disabled={papers.length >= 40}
        onClick={() => onChange([...papers, newPaper(code, inForce, papers)])}
      >
        {t('addPaper')}
      </Button>
    </Box>
  );
}
