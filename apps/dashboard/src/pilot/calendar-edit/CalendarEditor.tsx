import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';
import { useAsk } from '../../api/use-ask.ts';
import { Panel } from '../../ui/Panel.tsx';
import { RefusalNote } from '../../ui/RefusalNote.tsx';
import { CalendarPreview } from './CalendarPreview.tsx';
import { type CalendarDraft, changeOf, type DayDraft, withDay, without } from './calendar-draft.ts';
import { calendarPreviewQuery, changeCalendarMutation } from './calendar-edit-queries.ts';
import { DayForm } from './DayForm.tsx';
import { DraftList } from './DraftList.tsx';

interface CalendarEditorProps {
  draft: CalendarDraft;
  /** A day of the calendar that was chosen to change. */
  chosen: DayDraft;
  coverageEnd: string;
  onChange: (draft: CalendarDraft) => void;
  onDone: () => void;
}

/** Edits the calendar: what changes, which promises would move, and why; saved in one act. */
export function CalendarEditor({ draft, chosen, coverageEnd, onChange, onDone }: CalendarEditorProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const { mutateAsync, isPending } = useAct(changeCalendarMutation);
  const [reason, give] = useState('');
  const [refusal, refuse] = useState<RefusalText>();
  const change = changeOf(draft, coverageEnd);
  const asked = useAsk(calendarPreviewQuery, { change: change ?? {} }, { enabled: change !== undefined });
  const preview = change && asked.data?.previewCalendarChange;
  const t = (key: string, values?: object) => translate(`calendarEdit.${key}`, values);

  const save = async () => {
    if (!change || !preview) return;
    refuse(undefined);
    const input = { change, reason, seenVersion: preview.calendarVersion };
    const { changeCalendar: answer } = await mutateAsync({ input });
    if (isRefusal(answer)) return refuse(answer);
    notify('calendarEdit.saved', { type: 'success', messageArgs: { smart_count: answer.moved } });
    onDone();
  };

  return (
    <Panel title={t('title')} lead={t('lead')}>
      <Box sx={{ display: 'grid', gap: 3, maxWidth: 860 }}>
        <DayForm key={chosen.date} start={chosen} onAdd={(day) => onChange(withDay(draft, day))} />
        <TextField
          type="date"
          name="coverageEnd"
          label={translate('pilot.coverage')}
          helperText={translate('pilot.coverageHint')}
          value={draft.coverageEnd}
          onChange={({ target }) => onChange({ ...draft, coverageEnd: target.value })}
          slotProps={{ inputLabel: { shrink: true } }}
          sx={{ maxWidth: 420 }}
        />
        <DraftList draft={draft} onUndo={(date) => onChange(without(draft, date))} />
        {preview && <CalendarPreview preview={preview} />}
        {change && (
          <TextField
            name="reason"
            multiline
            minRows={2}
            label={t('reason')}
            helperText={t('reasonHint')}
            value={reason}
            onChange={({ target }) => give(target.value)}
          />
        )}
        {refusal && <RefusalNote refusal={refusal} />}
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button
            variant="contained"
            disabled={!preview || asked.isFetching || isPending || reason.trim() === ''}
            onClick={() => void save()}
          >
            {t('save')}
          </Button>
          <Button onClick={onDone}>{t('cancel')}</Button>
        </Box>
      </Box>
    </Panel>
  );
}
