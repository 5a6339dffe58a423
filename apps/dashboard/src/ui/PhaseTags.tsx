import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { PhaseNumber } from '../api/generated/graphql.ts';
import { useWord } from '../i18n/use-word.ts';
import { phaseNumerals, phaseTints } from './phase-tints.ts';

interface PhaseTagsProps {
  phases: readonly PhaseNumber[];
  /** Numerals only, the word for those who listen; for tables. */
  short?: boolean;
}

/** The phases in force at a point or for a procedure, in their tints. */
export function PhaseTags({ phases, short = false }: PhaseTagsProps) {
  const translate = useTranslate();
  const word = useWord();
  const tints = phaseTints[useTheme().palette.mode];
  if (phases.length === 0)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {short && <span aria-hidden>–</span>}
        <span className={short ? 'unseen' : undefined}>{translate('phases.none')}</span>
      </Box>
    );
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, flexWrap: 'wrap' }}>
      {phases.map((phase) => (
        <Box
          key={phase}
          component="span"
          title={short ? word('PhaseNumber', phase) : undefined}
          sx={{
            px: short ? 1.5 : 0.75,
            borderRadius: 1,
            fontSize: 13,
            lineHeight: '22px',
            whiteSpace: 'nowrap',
            bgcolor: tints[phase].ground,
            color: tints[phase].text,
          }}
        >
          <span aria-hidden={short}>{short ? phaseNumerals[phase] : word('PhaseNumber', phase)}</span>
          {short && <span className="unseen">{word('PhaseNumber', phase)}</span>}
        </Box>
      ))}
    </Box>
  );
}
