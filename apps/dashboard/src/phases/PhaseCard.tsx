import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { PhasesPageQuery } from '../api/generated/graphql.ts';
import { useMay } from '../api/viewer.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useInSentence } from '../i18n/use-in-sentence.ts';
import { useWord } from '../i18n/use-word.ts';
import { Panel } from '../ui/Panel.tsx';
import { Tag } from '../ui/Tag.tsx';
import { momentText } from './moment-text.ts';
import { nearestComing } from './setting-state.ts';
import { useScope } from './use-scope.ts';

interface PhaseCardProps {
  phase: PhasesPageQuery['phases'][number];
  now: string;
}

/** One phase: what it does, what of it is in force, the way to its versions and to a new one. */
export function PhaseCard({ phase, now }: PhaseCardProps) {
  const translate = useTranslate();
  const scope = useScope();
  const word = useWord();
  const inSentence = useInSentence();
  const { locale } = useFormat();
  const maySet = useMay('SET_PHASE');
  const { number, inForce, versions } = phase;
  const coming = nearestComing(versions, inForce, now);
  const t = (key: string, values?: object) => translate(`phases.card.${key}`, values);
  return (
    <Panel
      title={
        <Link component={RouterLink} to={`/phases/${number}`} color="inherit">
          {word('PhaseNumber', number)}
        </Link>
      }
      actions={<Tag tone={inForce ? 'accent' : 'plain'}>{t(inForce ? 'inForce' : 'notInForce')}</Tag>}
    >
      <Box sx={{ display: 'grid', gap: 0.75 }}>
        <Typography>{locale === 'en' ? phase.scopeEn : phase.scopeVi}</Typography>
        {inForce && (
          <Typography color="textSecondary">
            {scope(inForce)}
            {' · '}
            {t('since', { when: momentText(inForce.effectiveFrom) })}
            {' · '}
            {inForce.decisionNumber ? t('decision', { number: inForce.decisionNumber }) : t('noDecision')}
          </Typography>
        )}
        {coming && (
          <Typography>
            {t('coming', { version: coming.version, when: momentText(coming.effectiveFrom) })}
          </Typography>
        )}
        <Box sx={{ display: 'flex', gap: 1, mt: 0.5, ml: -1 }}>
          <Button component={RouterLink} to={`/phases/${number}`}>
            {t('open', { phase: inSentence(word('PhaseNumber', number)) })}
          </Button>
          {maySet && (
            <Button component={RouterLink} to={`/phases/${number}/edit`}>
              {t('edit')}
            </Button>
          )}
        </Box>
      </Box>
    </Panel>
  );
}
