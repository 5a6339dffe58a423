import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

interface PagerProps {
  label: string;
  /** Cursors walked to the page that is shown. */
  walked: readonly string[];
  /** Cursor of the page after it. */
  next: string | null;
  onWalk: (walked: string[]) => void;
}

/** The way back and on through a list that is too long for one page; nothing where there is one page. */
export function Pager({ label, walked, next, onWalk }: PagerProps) {
  const translate = useTranslate();
  if (walked.length === 0 && !next) return null;
  return (
    <Box component="nav" aria-label={label} sx={{ display: 'flex', gap: 1, mt: 1.5 }}>
      <Button disabled={walked.length === 0} onClick={() => onWalk(walked.slice(0, -1))}>
        {translate('ra.navigation.previous')}
      </Button>
      <Button disabled={!next} onClick={() => next && onWalk([...walked, next])}>
        {translate('ra.navigation.next')}
      </Button>
    </Box>
  );
}
