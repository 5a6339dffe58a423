import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { ReportForm, ReportRowsOf } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import { dateOf, dateTimeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { addressOf, type MetricPlace, periodOf, placeIn } from '../metrics/metric-place.ts';
import { PeriodControls } from '../metrics/PeriodControls.tsx';
import { useSaid } from '../metrics/use-said.ts';
import { dayInCity } from '../ui/day-in-city.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { NoteDialog } from '../ui/NoteDialog.tsx';
import { Page } from '../ui/Page.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Tag } from '../ui/Tag.tsx';
import { ReportChanges } from './ReportChanges.tsx';
import styles from './Reports.module.css';
import { ReportTable } from './ReportTable.tsx';
import { reportQuery, submitReportMutation } from './report-queries.ts';

const forms = ['FORM_06A', 'POSTAL'] as const satisfies readonly ReportForm[];
const rowsOf = [
  'FIELD',
  'BRANCH',
  'PROCEDURE',
  'PHASE',
  'WARD',
  'POSTAL_UNIT',
] as const satisfies readonly ReportRowsOf[];

/** The official forms: as they stand, cross-checked, printed, handed in. */
export function ReportsPage() {
  const translate = useTranslate();
  const said = useSaid();
  const { number } = useFormat();
  const mayRead = useMay('READ_CLOSES');
  const maySubmit = useMay('CLOSE_PERIOD');
  const [address, setAddress] = useSearchParams();
  const [submitting, submit] = useState(false);
  const [refusal, setRefusal] = useState<RefusalText>();
  const act = useAct(submitReportMutation);
  const place = placeIn(address, dayInCity(new Date().toISOString()));
  const form = forms.find((each) => each === address.get('form')) ?? 'FORM_06A';
  const rows = rowsOf.find((each) => each === address.get('rows')) ?? 'FIELD';
  const period = periodOf(place);
  const asked = useAsk(reportQuery, { form, period, rows }, { enabled: mayRead });
  const t = (key: string, values?: object) => translate(`reports.${key}`, values);
  if (!mayRead) return <Page title={t('title')} missing={translate('ui.noAccess')} />;
  const report = asked.data?.report;
  const change = (change: Partial<MetricPlace> & { form?: string; rows?: string }) => {
    const { form: newForm = form, rows: newRows = rows, ...rest } = change;
    const said = addressOf({ ...place, ...rest });
    said.delete('id');
    said.set('form', newForm);
    said.set('rows', newRows);
    setAddress(said);
  };
  const file = (kind: 'xlsx' | 'pdf') =>
    report &&
    `/api/reports/${form === 'FORM_06A' ? '06a' : 'postal'}.${kind}?from=${report.from}&to=${report.to}&rows=${rows}`;
  const choice = (
    label: string,
    value: string,
    names: readonly (readonly [string, string])[],
    pick: (value: string) => void,
  ) => (
    <TextField select size="small" label={label} value={value} onChange={({ target }) => pick(target.value)}>
      {names.map(([id, name]) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
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
            <Button component="a" href={file('xlsx') ?? ''}>
              {t('excel')}
            </Button>
            <Button component="a" href={file('pdf') ?? ''} target="_blank" rel="noreferrer">
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
        <div className={styles.controls}>
          {choice(
            t('form'),
            form,
            forms.map((each) => [each, t(each)] as const),
            (form) => change({ form }),
          )}
          <PeriodControls place={place} onChange={change} />
          {choice(
            t('rows'),
            rows,
            rowsOf.map((each) => [each, t(`of.${each}`)] as const),
            (rows) => change({ rows }),
          )}
        </div>
      </Panel>
      {report && (
        <Panel>
          <div className={styles.facts}>
            {report.simulated > 0 && (
              <span>
                <Tag tone="amber">{t('simulated', { n: number(report.simulated) })}</Tag>
              </span>
            )}
            {report.imbalances.length === 0 ? (
              <span>{t('balanced')}</span>
            ) : (
              report.imbalances.map(({ label, column, stands, adds }) => (
                <span key={`${label.en} ${column}`}>
                  <Tag tone="late">
                    {t('unbalanced', {
                      row: said(label),
                      column,
                      stands: number(stands),
                      adds: number(adds),
                    })}
                  </Tag>
                </span>
              ))
            )}
            <span>
              {report.closedVersion ? t('closed', { version: report.closedVersion }) : t('open')}{' '}
              {report.submission
                ? t('submitted', {
                    at: dateTimeOf(report.submission.submittedAt),
                    by: report.submission.submittedBy ?? '–',
                  })
                : t('never')}
            </span>
          </div>
          {report.rows.length > 0 ? (
            <ReportTable report={report} rowsOf={rows} />
          ) : (
            <EmptyState title={t('empty.title')} text={t('empty.text')} />
          )}
        </Panel>
      )}
      {report?.submission && <ReportChanges report={report} />}
      {report && (
        <Panel title={t('notes')}>
          <ul>
            {report.notes.map((note) => (
              <li key={note.en}>{said(note)}</li>
            ))}
          </ul>
        </Panel>
      )}
      {submitting && (
        <NoteDialog
          title={t('submit')}
          note={t('note')}
          confirm={t('submit')}
          refusal={refusal}
          pending={act.isPending}
          onClose={() => {
            submit(false);
            setRefusal(undefined);
          }}
          onConfirm={(note) =>
            act.mutate(
              { input: { form, period, rows, note } },
              {
                onSuccess: ({ submitReport: answer }) =>
                  isRefusal(answer) ? setRefusal(answer) : submit(false),
              },
            )
          }
        >
          {t('submitWhat')}
        </NoteDialog>
      )}
    </Page>
  );
}
