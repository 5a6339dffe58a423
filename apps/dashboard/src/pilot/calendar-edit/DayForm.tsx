import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { CalendarDayKind } from '../../api/generated/graphql.ts';
import { useChoices } from '../../i18n/use-word.ts';
import { Choice } from '../../ui/choice/Choice.tsx';
import { FieldGroup } from '../../ui/form/FieldGroup.tsx';
import { type DayDraft, isComplete, noDay } from './calendar-draft.ts';

/** One day to add, change or confirm, with where it is announced. */
export function DayForm({ start, onAdd }: { start: DayDraft; onAdd: (day: DayDraft) => void }) {
  const translate = useTranslate();
  const kinds = useChoices('CalendarDayKind');
  const [day, write] = useState(start);
  const t = (key: string) => translate(`calendarEdit.${key}`);
  const text = (field: 'nameVi' | 'nameEn' | 'source' | 'date') => (
    <TextField
      name={field}
      type={field === 'date' ? 'date' : 'text'}
      label={t(`fields.${field}`)}
      value={day[field]}
      onChange={({ target }) => write({ ...day, [field]: target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <FieldGroup legend={t(start.date ? 'changeDay' : 'addDay')}>
        {text('date')}
        <Choice
          name="kind"
          label={t('fields.kind')}
          value={day.kind}
          options={kinds}
          onChange={(kind) => write({ ...day, kind: kind as CalendarDayKind })}
        />
        {text('nameVi')}
        {text('nameEn')}
        {text('source')}
      </FieldGroup>
      <Box>
        <Button
          variant="outlined"
          disabled={!isComplete(day)}
          onClick={() => {
            onAdd(day);
            write(noDay);
          }}
        >
          {t('put')}
        </Button>
      </Box>
    </Box>
  );
}
