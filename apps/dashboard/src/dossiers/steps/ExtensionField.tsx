import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../i18n/use-format.ts';
import type { NextStep } from './next-step.ts';
import type { SaidPart } from './SaidFields.tsx';

interface ExtensionFieldProps extends SaidPart {
  readonly choices: NextStep['extensions'];
}

/** How far to extend: every choice says the new date as the server counts it. */
export function ExtensionField({ said, change, lacks, choices }: ExtensionFieldProps) {
  const translate = useTranslate();
  const english = useFormat().locale === 'en';
  const missing = lacks('extensionDays');
  return (
    <TextField
      select
      required
      fullWidth
      label={translate('dossiers.said.extensionDays')}
      value={said.extensionDays}
      onChange={(event) => change({ extensionDays: event.target.value })}
      error={missing}
      helperText={translate(`dossiers.said.${missing ? 'needed' : 'hint'}.extensionDays`)}
    >
      {choices.map(({ days, sentence, sentenceEn }) => (
        <MenuItem key={days} value={String(days)} sx={{ whiteSpace: 'normal' }}>
          {english ? sentenceEn : sentence}
        </MenuItem>
      ))}
    </TextField>
  );
}
