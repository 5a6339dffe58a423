import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ReportForm, ReportRowsOf, ReportSubmissionsQuery } from '../api/generated/graphql.ts';
import { dateTimeOf } from '../i18n/format.ts';
import { ListTable } from '../ui/list/ListTable.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './Reports.module.css';
import { reportFile } from './report-file.ts';

type Submission = ReportSubmissionsQuery['reportSubmissions'][number];

interface ReportSubmissionsProps {
  submissions: readonly Submission[];
  form: ReportForm;
  rows: ReportRowsOf;
  period: { readonly from: string; readonly to: string };
  /** The address of this page at another moment. */
  placeAt: (asOf: string) => string;
}

/** What was handed in for this form and period: by whom, when, of which moment, and the same file again. */
export function ReportSubmissions({ submissions, form, rows, period, placeAt }: ReportSubmissionsProps) {
  const translate = useTranslate();
  const t = (key: string, values?: object) => translate(`reports.${key}`, values);
  const file = ({ asOf }: Submission, kind: 'xlsx' | 'pdf') =>
    reportFile({ form, rows, ...period, asOf }, kind);
  return (
    <Panel title={t('earlier')} lead={submissions.length > 0 && t('earlierLead')}>
      {submissions.length === 0 ? (
        t('never')
      ) : (
        <ListTable
          rows={submissions}
          keyOf={({ id }) => id}
          columns={[
            { name: t('submittedAt'), short: true, cell: ({ submittedAt }) => dateTimeOf(submittedAt) },
            { name: t('submittedBy'), cell: ({ submittedBy }) => submittedBy ?? '–' },
            {
              name: t('asOf'),
              short: true,
              cell: ({ asOf }) => (
                <Link component={RouterLink} to={placeAt(asOf)}>
                  {dateTimeOf(asOf)}
                </Link>
              ),
            },
            {
              name: t('rests'),
              short: true,
              cell: ({ closeVersion }) =>
                closeVersion == null ? t('restsNot') : t('restsOn', { version: closeVersion }),
            },
            {
              name: t('digest'),
              short: true,
              cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}…</code>,
            },
            { name: t('noted'), cell: ({ note }) => note ?? '–' },
            {
              name: t('file'),
              short: true,
              cell: (submission) => (
                <span className={styles.files}>
                  <Link href={file(submission, 'xlsx')}>Excel</Link>
                  <Link href={file(submission, 'pdf')} target="_blank" rel="noreferrer">
                    PDF
                  </Link>
                </span>
              ),
            },
          ]}
        />
      )}
    </Panel>
  );
}
