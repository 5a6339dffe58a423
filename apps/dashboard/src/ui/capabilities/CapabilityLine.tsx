import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { PlaceCapabilitiesQuery } from '../../api/generated/graphql.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useInSentence } from '../../i18n/use-in-sentence.ts';
import { useWord } from '../../i18n/use-word.ts';

interface CapabilityLineProps {
  capability: PlaceCapabilitiesQuery['capabilities'][number];
}

/** One act: a tick and the phase that grants it, or a cross, the reason and the way out. */
export function CapabilityLine({ capability: { action, allowed, phase, refusal } }: CapabilityLineProps) {
  const translate = useTranslate();
  const word = useWord();
  const inSentence = useInSentence();
  const english = useFormat().locale === 'en';
  return (
    <Box
      component="li"
      data-action={action}
      data-allowed={allowed}
      sx={{ display: 'flex', gap: 1, py: 0.75, borderTop: 1, borderColor: 'divider' }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{ width: 16, flexShrink: 0, color: allowed ? 'success.main' : 'text.secondary' }}
      >
        {allowed ? '✓' : '✕'}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography component="span" sx={{ color: allowed ? 'text.primary' : 'text.secondary' }}>
          {word('PilotAction', action)}
          {phase && (
            <Typography component="span" variant="body2" color="textSecondary">
              {' · '}
              {translate('phases.cell.by', { phase: inSentence(word('PhaseNumber', phase)) })}
            </Typography>
          )}
        </Typography>
        {refusal && (
          <Typography variant="body2" color="textSecondary">
            {english ? refusal.messageEn : refusal.message} {english ? refusal.fixEn : refusal.fix}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
