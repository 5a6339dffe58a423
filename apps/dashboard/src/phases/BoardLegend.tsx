import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { PhaseTags } from '../ui/PhaseTags.tsx';
import { VerdictDots } from './evidence/VerdictDots.tsx';

/** The three tints and the keys of the board. */
export function BoardLegend() {
  const translate = useTranslate();
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1,
        flexWrap: 'wrap',
        alignItems: 'center',
        color: 'text.secondary',
        fontSize: 13,
      }}
    >
      <PhaseTags phases={['PHASE_1', 'PHASE_2', 'PHASE_3']} />
      <VerdictDots />
      <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
        {translate('phases.board.keys')}
      </Box>
    </Box>
  );
}
