import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Lack } from '../setting-draft.ts';

interface LackNoteProps {
  lacks: readonly Lack[];
  of: readonly Lack[];
}

/** What a step still lacks. */
export function LackNote({ lacks, of }: LackNoteProps) {
  const translate = useTranslate();
  return lacks
    .filter((lack) => of.includes(lack))
    .map((lack) => (
      <Typography key={lack} color="warning" sx={{ mt: 1 }}>
        {translate(`phases.edit.${lack}`)}
      </Typography>
    ));
}
