import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dateOf, dateTimeOf } from '../i18n/format.ts';
import { periodOf } from '../metrics/metric-place.ts';
import { useSaid } from '../metrics/use-said.ts';
import { dayInCity } from '../ui/day-in-city.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { ReportChanges } from './ReportChanges.tsx';
import { ReportControls } from './ReportControls.tsx';
import { ReportStanding } from './ReportStanding.tsx';
import { ReportSubmissions } from './ReportSubmissions.tsx';
import styles from './Reports.module.css';
import { ReportTable } from './ReportTable.tsx';
import { reportFile } from './report-file.ts';
import { type ReportPlace, reportAddressOf, reportPlaceIn } from './report-place.ts';
import { reportQuery, reportSubmissionsQuery } from './report-queries.ts';
import { SubmitReport } from './SubmitReport.tsx';

/** The official forms: as the books knew them at a moment, cross-checked, printed, handed in. */
export function ReportsPage() {
  const translate = useTranslate();
  const said = useSaid();
  const mayRead = useMay('READ_CLOSES');
  const maySubmit = useMay('CLOSE_PERIOD');
  const [address, setAddress] = useSearchParams();
  const [submitting, submit] = useState(false);
  const place = reportPlaceIn(address, dayInCity(new Date().toISOString()));
  const { form, rows, asOf } = place;
  const which = { form, period: periodOf(place), rows };
  const asked = useAsk(reportQuery, { ...which, asOf }, { enabled: mayRead });
  const submissions = useAsk(reportSubmissionsQuery, which, { enabled: mayRead });
  const t = (key: string, values?: object) => translate(`reports.${key}`, values);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const report = asked.data?.report;
  const change = (change: Partial<ReportPlace>) => setAddress(reportAddressOf({ ...place, ...change }));
  const placeAt = (moment: string) => `/reports?${reportAddressOf({ ...place, asOf: moment })}`;
  const file = (kind: 'xlsx' | 'pdf') => (report ? reportFile({ ...report, form, rows }, kind) : '');
  return (
    <Page
      title={report ? said(report.title) : t('title')}
      lead={
        report &&
        t('period', { from: dateOf(report.from), to: dateOf(report.to), at: dateTimeOf(report.asOf) })
      }
      actions={
        report && (
          <>
            <Button component="a" href={file('xlsx')}>
              {t('excel')}
            </Button>
            <Button component="a" href={file('pdf')} target="_blank" rel="noreferrer">
              {t('pdf')}
            </Button>
            {maySubmit && (
              <Button variant="contained" onClick={() => submit(true)}>
                {t('submit')}
              </Button>
            )}
          </>
        )
      }
      asked={asked}
    >
      <Panel>
        <ReportControls place={place} onChange={change} />
      </Panel>
      {report && (
        <Panel>
          <ReportStanding report={report} placeAt={placeAt} />
          {report.rows.length > 0 ? (
            <ReportTable report={report} rowsOf={rows} />
          ) : (
            <EmptyState title={t('empty.title')} text={t('empty.text')} />
          )}
        </Panel>
      )}
      {report && <ReportChanges report={report} />}
      {report && submissions.data && (
        <ReportSubmissions
          submissions={submissions.data.reportSubmissions}
          form={form}
          rows={rows}
          period={{ from: report.from, to: report.to }}
          placeAt={placeAt}
        />
      )}
      {report && (
        <Panel title={t('notes')}>
          <ul className={styles.notes}>
            {report.notes.map((note) => (
              <li key={note.en}>{said(note)}</li>
            ))}
          </ul>
        </Panel>
      )}
      {submitting && report && (
        <SubmitReport form={{ ...which, asOf: report.asOf }} onClose={() => submit(false)} />
      )}
    </Page>
  );
}
