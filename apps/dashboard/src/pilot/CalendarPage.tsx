import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.ts';
import { useMay, useSeat } from '../api/viewer.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useSearchFilter } from '../ui/use-search-filter.ts';
import { CalendarTable } from './CalendarTable.tsx';
import { CalendarEditor } from './calendar-edit/CalendarEditor.tsx';
import { ChangeHistory } from './calendar-edit/ChangeHistory.tsx';
import { type CalendarDraft, noChange, noDay, withoutDay } from './calendar-edit/calendar-draft.ts';
import { countDays } from './count-days.ts';
import { calendarQuery } from './pilot-queries.ts';

/** The days of a year that are not what their weekday says, and for who may change them their editor. */
export function CalendarPage() {
  const translate = useTranslate();
  const { now, launchDate } = useSeat().pilot;
  const mayEdit = useMay('CHANGE_CALENDAR');
  const maySee = useMay('READ_OVERVIEW');
  const [draft, write] = useState<CalendarDraft>();
  const [chosen, choose] = useState(noDay);
  const [filter, change] = useSearchFilter(['year']);
  const year = filter.year || now.slice(0, 4);
  const asked = useAsk(calendarQuery, { from: `${year}-01-01`, to: `${year}-12-31` });
  const calendarCoverageEnd = asked.data?.pilot.calendarCoverageEnd ?? now.slice(0, 10);
  const first = Math.min(Number(launchDate.slice(0, 4)), 2022);
  const last = Math.max(Number(calendarCoverageEnd.slice(0, 4)), Number(now.slice(0, 4))) + 1;
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const days = asked.data?.calendarDays ?? [];
  const counts = countDays(days);
  const t = (key: string, values?: object) => translate(`calendar.${key}`, values);
  return (
    <Page
      title={t('title')}
      lead={asked.data && t(counts.unconfirmed > 0 ? 'leadUnconfirmed' : 'lead', { year, ...counts })}
      actions={
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button component={Link} to="/pilot">
            {t('back')}
          </Button>
          {mayEdit && !draft && (
            <Button variant="outlined" onClick={() => write(noChange(calendarCoverageEnd))}>
              {translate('calendarEdit.open')}
            </Button>
          )}
        </Box>
      }
      asked={asked}
    >
      {draft && (
        <CalendarEditor
          draft={draft}
          chosen={chosen}
          coverageEnd={calendarCoverageEnd}
          onChange={write}
          onDone={() => {
            write(undefined);
            choose(noDay);
          }}
        />
      )}
      <Panel>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap', mb: 1 }}>
          <Choice
            label={t('year')}
            value={year}
            options={years.map((one) => ({ id: one, name: one }))}
            onChange={(value) => change('year', value)}
            width={120}
          />
          <Typography color="textSecondary" sx={{ flex: '1 1 280px' }}>
            {t('plain')} {counts.unconfirmed > 0 && t('unconfirmed')}
          </Typography>
        </Box>
        {days.length > 0 ? (
          <CalendarTable
            days={days}
            onEdit={
              draft && (({ date, kind, nameVi, nameEn }) => choose({ ...noDay, date, kind, nameVi, nameEn }))
            }
            onTake={draft && ((date) => write(withoutDay(draft, date)))}
          />
        ) : (
          <EmptyState title={t('empty.title', { year })} text={t('empty.body')} />
        )}
      </Panel>
      {maySee && <ChangeHistory />}
    </Page>
  );
}
