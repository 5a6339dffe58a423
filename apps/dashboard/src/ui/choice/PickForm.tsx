import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { plainText } from '../plain-text.ts';

interface PickFormProps {
  readonly title: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onApply: (chosen: readonly string[]) => void;
}

const findFrom = 10;

/** Values to tick; a long list can be searched without diacritics. */
export function PickForm({ title, choices, chosen, onApply }: PickFormProps) {
  const translate = useTranslate();
  const [ticked, setTicked] = useState(chosen);
  const [find, setFind] = useState('');
  const shown = choices.filter(({ id, name }) => plainText(`${name} ${id}`).includes(plainText(find)));
  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onApply(ticked);
  };
  return (
    <Box component="form" onSubmit={onSubmit} sx={{ p: 2, width: 360, maxWidth: 'calc(100vw - 32px)' }}>
      <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
        <Box component="legend" sx={{ fontWeight: 600, mb: 1 }}>
          {title}
        </Box>
        {choices.length > findFrom && (
          <TextField
            autoFocus
            fullWidth
            value={find}
            onChange={(event) => setFind(event.target.value)}
            placeholder={translate('dossiers.filter.find')}
            slotProps={{ htmlInput: { 'aria-label': translate('dossiers.filter.find') } }}
          />
        )}
        <Box sx={{ maxHeight: 280, overflowY: 'auto', my: 1 }}>
          {shown.map(({ id, name }, index) => (
            <FormControlLabel
              key={id}
              sx={{ display: 'flex', minHeight: { xs: 44, sm: 34 }, mr: 0 }}
              control={
                <Checkbox
                  size="small"
                  autoFocus={index === 0 && choices.length <= findFrom}
                  checked={ticked.includes(id)}
                  onChange={() => toggle(id)}
                />
              }
              label={name}
            />
          ))}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1 }}>
        <Button onClick={() => setTicked([])}>{translate('dossiers.filter.clear')}</Button>
        <Button type="submit" variant="contained">
          {translate('dossiers.filter.apply')}
        </Button>
      </Box>
    </Box>
  );
}
