import Box from '@mui/material/Box';
import { urgencyInk } from '../clock/clock-colours.ts';
import { MiniStrip } from '../clock/MiniStrip.tsx';
import { urgencyOf } from '../clock/urgency.ts';
import { type ToldClock, useClockWords } from '../clock/use-clock-words.ts';

/** A mini strip and what it says in words. */
export function TimeLeft({ clock }: { readonly clock: ToldClock | null | undefined }) {
  const say = useClockWords();
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap' }}>
      <MiniStrip clock={clock} />
      <span style={{ color: urgencyInk[urgencyOf(clock)] }}>{say(clock)}</span>
    </Box>
  );
}
