import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { RowOf } from '../api/record-types.ts';
import { useChoices, useName } from '../i18n/use-word.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import type { ProcedureFilter } from './filter-procedures.ts';

interface ProcedureFiltersProps {
  fields: readonly RowOf<'fields'>[];
  filter: ProcedureFilter;
  onChange: (name: keyof ProcedureFilter, value: string) => void;
}

/** Search, field, online level and phase; the address keeps them. */
export function ProcedureFilters({ fields, filter, onChange }: ProcedureFiltersProps) {
  const translate = useTranslate();
  const name = useName();
  const levels = useChoices('OnlineLevel');
  const phases = useChoices('PhaseNumber');
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 1 }}>
      <TextField
        label={translate('procedures.filter.search')}
        value={filter.search}
        onChange={({ target }) => onChange('search', target.value)}
        sx={{ flex: '1 1 240px' }}
      />
      <Choice
        label={translate('procedures.filter.field')}
        none={translate('procedures.filter.allFields')}
        value={filter.field}
        options={fields.map((field) => ({ id: field.code, name: name(field) }))}
        onChange={(value) => onChange('field', value)}
        width={200}
      />
      <Choice
        label={translate('procedures.filter.online')}
        none={translate('procedures.filter.allOnline')}
        value={filter.online}
        options={levels}
        onChange={(value) => onChange('online', value)}
        width={160}
      />
      <Choice
        label={translate('procedures.filter.phase')}
        none={translate('procedures.filter.allPhases')}
        value={filter.phase}
        options={phases}
        onChange={(value) => onChange('phase', value)}
        width={160}
      />
    </Box>
  );
}
