import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { dateOf } from '../../i18n/format.ts';
import { useName } from '../../i18n/use-word.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { ShownDossier } from '../steps/next-step.ts';

export const PlainList = styled('ul')({
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 12px',
    padding: '8px 0',
    borderBottom: '1px solid var(--hairline)',
  },
  '& li:last-of-type': { borderBottom: 0 },
  '& small': { display: 'block', color: 'var(--muted)', fontSize: 13 },
});

/** The procedure's papers: which were ticked at reception, which were asked for later. */
export function PapersPanel({ dossier }: { readonly dossier: ShownDossier }) {
  const translate = useTranslate();
  const name = useName();
  if (dossier.papers.length === 0) return null;
  const t = (key: string, told = {}) => translate(`dossiers.papers.${key}`, told);
  return (
    <Panel title={t('title')} lead={t('source')}>
      <PlainList>
        {dossier.papers.map(({ paper, thereAt, askedAt }) => (
          <li key={paper.code}>
            <span style={{ flex: '1 1 160px' }}>
              {name(paper)}
              {!paper.required && <small>{t('optional')}</small>}
              {askedAt && <small>{t('askedOn', { date: dateOf(askedAt) })}</small>}
            </span>
            <span style={{ alignSelf: 'flex-start' }}>
              <Tag tone={thereAt ? 'on-track' : 'plain'}>{t(thereAt ? 'ticked' : 'notTicked')}</Tag>
            </span>
          </li>
        ))}
      </PlainList>
    </Panel>
  );
}
