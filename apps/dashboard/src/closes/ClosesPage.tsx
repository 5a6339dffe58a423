import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dateOf, dateTimeOf } from '../i18n/format.ts';
import { type MetricPlace, periodOf, placeIn } from '../metrics/metric-place.ts';
import { metricQuery } from '../metrics/metric-queries.ts';
import { PeriodControls } from '../metrics/PeriodControls.tsx';
import styles from '../reports/Reports.module.css';
import { dayInCity } from '../ui/day-in-city.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ListTable } from '../ui/list/ListTable.tsx';
import { NoteDialog } from '../ui/NoteDialog.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { closePeriodMutation, closesQuery } from './close-queries.ts';

/** Periods whose figures are frozen, and the way to freeze one. */
export function ClosesPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const mayRead = useMay('READ_CLOSES');
  const mayClose = useMay('CLOSE_PERIOD');
  const [place, setPlace] = useState<MetricPlace>(() =>
    placeIn(new URLSearchParams(), dayInCity(new Date().toISOString())),
  );
  const [closing, close] = useState(false);
  const [refusal, setRefusal] = useState<RefusalText>();
  const act = useAct(closePeriodMutation);
  const asked = useAsk(closesQuery, {}, { enabled: mayRead });
  const period = periodOf(place);
  const received = useAsk(
    metricQuery,
    { id: 'R', period, reckoning: 'CALENDAR' },
    { enabled: mayRead && mayClose },
  );
  const t = (key: string, values?: object) => translate(`closes.${key}`, values);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const days = received.data?.metric.period;
  const closes = asked.data?.periodCloses;
  return (
    <Page title={t('title')} lead={t('lead')} asked={asked}>
      {mayClose && (
        <Panel>
          <div className={styles.controls}>
            <PeriodControls place={place} onChange={(change) => setPlace({ ...place, ...change })} />
            <Button variant="contained" disabled={!days} onClick={() => close(true)}>
              {t('close')}
            </Button>
          </div>
        </Panel>
      )}
      {closes && (
        <Panel>
          {closes.length === 0 ? (
            <EmptyState title={t('none.title')} text={t('none.text')} />
          ) : (
            <ListTable
              rows={closes}
              keyOf={({ id }) => id}
              columns={[
                {
                  name: t('period'),
                  short: true,
                  cell: ({ id, from, to }) => (
                    <Link component={RouterLink} to={`/closes/${id}`}>
                      {`${dateOf(from)} – ${dateOf(to)}`}
                    </Link>
                  ),
                },
                { name: t('version'), figure: true, cell: ({ version }) => version },
                { name: t('by'), cell: ({ closedBy }) => closedBy ?? '–' },
                { name: t('at'), short: true, cell: ({ closedAt }) => dateTimeOf(closedAt) },
                {
                  name: t('digest'),
                  short: true,
                  cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}…</code>,
                },
              ]}
            />
          )}
        </Panel>
      )}
      {closing && days && (
        <NoteDialog
          title={t('close')}
          note={t('note')}
          confirm={t('close')}
          refusal={refusal}
          pending={act.isPending}
          onClose={() => {
            close(false);
            setRefusal(undefined);
          }}
          onConfirm={(note) =>
            act.mutate(
              { input: { period, note } },
              {
                onSuccess: ({ closePeriod: answer }) =>
                  isRefusal(answer) ? setRefusal(answer) : navigate(`/closes/${answer.id}`),
              },
            )
          }
        >
          {t('what', { from: dateOf(days.from), to: dateOf(days.to) })}
        </NoteDialog>
      )}
    </Page>
  );
}
