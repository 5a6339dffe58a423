import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useFormat } from '../../i18n/use-format.ts';
import { useWord } from '../../i18n/use-word.ts';
import type { CalendarDraft } from './calendar-draft.ts';

/** What will change, a line a day, each of which may be taken back. */
export function DraftList({ draft, onUndo }: { draft: CalendarDraft; onUndo: (date: string) => void }) {
  const translate = useTranslate();
  const word = useWord();
  const { weekday } = useFormat();
  const t = (key: string, values?: object) => translate(`calendarEdit.${key}`, values);
  const lines = [
    ...draft.set.map(({ date, kind, nameVi }) => ({
      date,
      text: `${nameVi} – ${word('CalendarDayKind', kind)}`,
    })),
    ...draft.remove.map((date) => ({ date, text: t('removed') })),
  ].sort((a, b) => a.date.localeCompare(b.date));
  if (lines.length === 0) return null;
  return (
    <Box component="ul" aria-label={t('draft')} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {lines.map(({ date, text }) => (
        <Box
          component="li"
          key={date}
          sx={{
            display: 'flex',
            gap: 1,
            alignItems: 'center',
            borderTop: 1,
            borderColor: 'divider',
            py: 0.5,
          }}
        >
          <span style={{ flex: 1 }}>
            <b>{weekday(date)}</b>: {text}
          </span>
          <Button size="small" onClick={() => onUndo(date)}>
            {t('undo')}
          </Button>
        </Box>
      ))}
    </Box>
  );
}
