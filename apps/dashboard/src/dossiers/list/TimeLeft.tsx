import Box from '@mui/material/Box';
import { urgencyInk } from '../clock/clock-colours.ts';
import { MiniStrip } from '../clock/MiniStrip.tsx';
import { urgencyOf } from '../clock/urgency.ts';
import { useClockWords } from '../clock/use-clock-words.ts';
import type { DossierRow } from './dossier-row.ts';

/** A mini strip and what it says in words. */
export function TimeLeft({ row }: { readonly row: Pick<DossierRow, 'clock' | 'status'> }) {
  const say = useClockWords();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap' }}>
      <MiniStrip clock={row.clock} />
      <span style={{ color: urgencyInk[urgencyOf(row.clock)] }}>{say(row.clock, row.status)}</span>
    </Box>
  );
}
