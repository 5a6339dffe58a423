import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { PhaseNumber } from '../api/generated/graphql.ts';
import { useWord } from '../i18n/use-word.ts';
import { phaseTints } from './phase-tints.ts';

/** The phases in force at a point or for a procedure, in their tints. */
export function PhaseTags({ phases }: { phases: readonly PhaseNumber[] }) {
  const translate = useTranslate();
  const word = useWord();
  const tints = phaseTints[useTheme().palette.mode];
  if (phases.length === 0) return <Box sx={{ color: 'text.secondary' }}>{translate('phases.none')}</Box>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, flexWrap: 'wrap' }}>
      {phases.map((phase) => (
        <Box
          key={phase}
          component="span"
          sx={{
            px: 0.75,
            borderRadius: 1,
            fontSize: 13,
            lineHeight: '22px',
            whiteSpace: 'nowrap',
            bgcolor: tints[phase].ground,
            color: tints[phase].text,
          }}
        >
          {word('PhaseNumber', phase)}
        </Box>
      ))}
    </Box>
  );
}
