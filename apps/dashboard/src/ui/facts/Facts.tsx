import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A list of facts, each a label and what is known. */
export function Facts({ children }: { children: ReactNode }) {
  return (
    <Box component="dl" sx={{ m: 0, '& > div:last-of-type': { borderBottom: 0 } }}>
      {children}
    </Box>
  );
}
