import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../i18n/use-format.ts';
import { useWord } from '../../i18n/use-word.ts';
import type { NextStep } from './next-step.ts';

const Greyed = styled('div')({
  padding: '8px 12px',
  border: '1px solid var(--hairline)',
  borderRadius: 8,
  background: 'var(--ground)',
  color: 'var(--muted)',
  '& p': { margin: 0, fontSize: 13, lineHeight: '18px', color: 'var(--muted)' },
});

/** A step that cannot be taken now stays in sight, with the reason and the way out. */
export function ImpossibleStep({ step: { kind, refusal } }: { readonly step: NextStep }) {
  const translate = useTranslate();
  const word = useWord();
  const english = useFormat().locale === 'en';
  const fix = english ? refusal?.fixEn : refusal?.fix;
  return (
    <Greyed
      role="group"
      aria-label={`${word('DossierEventKind', kind)}: ${translate('dossiers.steps.notYet')}`}
    >
      <span>{word('DossierEventKind', kind)}</span>
      {refusal && <p>{english ? refusal.messageEn : refusal.message}</p>}
      {fix && <p>{fix}</p>}
    </Greyed>
  );
}
