import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { type MetricPlace, periodOf, placeIn } from '../metrics/metric-place.ts';
import { metricQuery } from '../metrics/metric-queries.ts';
import { PeriodControls } from '../metrics/PeriodControls.tsx';
import styles from '../reports/Reports.module.css';
import { dayInCity } from '../ui/day-in-city.ts';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { ClosablePanel } from './ClosablePanel.tsx';
import { CloseDialog, type Closing } from './CloseDialog.tsx';
import { CloseList } from './CloseList.tsx';
import { closesQuery } from './close-queries.ts';

/** Periods whose figures are frozen, those that wait for it, and the way to freeze one. */
export function ClosesPage() {
  const translate = useTranslate();
  const mayRead = useMay('READ_CLOSES');
  const mayClose = useMay('CLOSE_PERIOD');
  const [place, setPlace] = useState<MetricPlace>(() =>
    placeIn(new URLSearchParams(), dayInCity(new Date().toISOString())),
  );
  const [closing, close] = useState<Closing>();
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
      {closes && (
        <>
          <ClosablePanel onClose={mayClose ? close : undefined} />
          {mayClose && (
            <Panel title={t('other')}>
              <div className={styles.controls}>
                <PeriodControls place={place} onChange={(change) => setPlace({ ...place, ...change })} />
                <Button variant="outlined" disabled={!days} onClick={() => days && close({ period, days })}>
                  {t('close')}
                </Button>
              </div>
            </Panel>
          )}
          <Panel title={t('closed')}>
            <CloseList closes={closes} />
          </Panel>
        </>
      )}
      {closing && <CloseDialog closing={closing} onClose={() => close(undefined)} />}
    </Page>
  );
}
