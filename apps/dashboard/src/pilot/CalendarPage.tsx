import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.ts';
import { useSeat } from '../api/viewer.ts';
import { Choice } from '../ui/choice/Choice.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useSearchFilter } from '../ui/use-search-filter.ts';
import { CalendarTable } from './CalendarTable.tsx';
import { countDays } from './count-days.ts';
import { calendarQuery } from './pilot-queries.ts';

/** The days of a year that are not what their weekday says; read only. */
export function CalendarPage() {
  const translate = useTranslate();
  const { now, launchDate, calendarCoverageEnd } = useSeat().pilot;
  const [filter, change] = useSearchFilter(['year']);
  const year = filter.year || now.slice(0, 4);
  const asked = useAsk(calendarQuery, { from: `${year}-01-01`, to: `${year}-12-31` });
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
        <Button component={Link} to="/pilot">
          {t('back')}
        </Button>
      }
      asked={asked}
    >
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
          <CalendarTable days={days} />
        ) : (
          <EmptyState title={t('empty.title', { year })} text={t('empty.body')} />
        )}
      </Panel>
    </Page>
  );
}
