import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useWord } from '../../i18n/use-word.ts';
import type { NextStep } from './next-step.ts';
import { stepKeys } from './step-keys.ts';

interface PossibleStepProps {
  readonly step: NextStep;
  readonly suggested: boolean;
  readonly onOpen: () => void;
}

export function PossibleStep({ step, suggested, onOpen }: PossibleStepProps) {
  const translate = useTranslate();
  const word = useWord();
  const key = stepKeys[step.kind].toUpperCase();
  return (
    <Button
      fullWidth
      variant={suggested ? 'contained' : 'outlined'}
      onClick={onOpen}
      aria-keyshortcuts={key}
      title={translate('dossiers.steps.key', { key })}
      sx={{
        justifyContent: 'space-between',
        textAlign: 'left',
        minHeight: { xs: 48, md: 40 },
        ...(suggested ? {} : { color: 'text.primary', borderColor: 'divider' }),
      }}
    >
      <span>{word('DossierEventKind', step.kind)}</span>
      <Box component="span" aria-hidden="true" sx={{ display: { xs: 'none', md: 'inline' } }}>
        {key}
      </Box>
    </Button>
  );
}
