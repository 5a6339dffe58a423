import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useMay } from '../../api/viewer.ts';

const dots = {
  ELIGIBLE: { border: '5px solid', borderColor: 'success.main' },
  NOT_ELIGIBLE: { border: '1.5px solid', borderColor: 'error.main' },
  INSUFFICIENT_DATA: { border: '1.5px dotted', borderColor: 'text.secondary' },
} as const;

/** What the dot before a procedure's name says. */
export function VerdictDots() {
  const translate = useTranslate();
  const mayRead = useMay('READ_EVIDENCE');
  if (!mayRead) return null;
  return (Object.keys(dots) as (keyof typeof dots)[]).map((verdict) => (
    <Box key={verdict} component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center' }}>
      <Box component="i" aria-hidden sx={{ width: 9, height: 9, borderRadius: '50%', ...dots[verdict] }} />
      {translate(`evidence.verdicts.${verdict}`)}
    </Box>
  ));
}
