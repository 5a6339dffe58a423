import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { DossierFilter } from './dossier-filter.ts';
import { type SpanKey, spans } from './filter-chips.ts';

interface DaysFilterProps {
  readonly span: SpanKey;
  readonly filter: DossierFilter;
  readonly onApply: (change: DossierFilter) => void;
}

/** Two days, both included; either may be left open. */
export function DaysFilter({ span, filter, onApply }: DaysFilterProps) {
  const translate = useTranslate();
  const [fromKey, toKey] = spans[span];
  const [from, setFrom] = useState(filter[fromKey] ?? '');
  const [to, setTo] = useState(filter[toKey] ?? '');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onApply({ [fromKey]: from, [toKey]: to });
  };
  const day = (label: string, value: string, onChange: (day: string) => void, autoFocus: boolean) => (
    <TextField
      type="date"
      fullWidth
      autoFocus={autoFocus}
      label={translate(`dossiers.filter.${label}`)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <Box component="form" onSubmit={onSubmit} sx={{ p: 2, width: 300, display: 'grid', gap: 1.5 }}>
      <strong>{translate(`dossiers.filter.${span}`)}</strong>
      {day('from', from, setFrom, true)}
      {day('to', to, setTo, false)}
      <Button type="submit" variant="contained" sx={{ justifySelf: 'end' }}>
        {translate('dossiers.filter.apply')}
      </Button>
    </Box>
  );
}
