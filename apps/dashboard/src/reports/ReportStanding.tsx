import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import type { ReportQuery } from '../api/generated/graphql.ts';
import { dateTimeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useSaid } from '../metrics/use-said.ts';
import { Tag } from '../ui/Tag.tsx';
import styles from './Reports.module.css';

type Report = ReportQuery['report'];

/** What one has to know of the numbers below: whether they are real, add up, are those of the close, and were handed in. */
export function ReportStanding({ report, placeAt }: { report: Report; placeAt: (asOf: string) => string }) {
  const translate = useTranslate();
  const said = useSaid();
  const { number } = useFormat();
  const t = (key: string, values?: object) => translate(`reports.${key}`, values);
  const { simulated, imbalances, closedAsOf, closedSha256, closeSaid, submission } = report;
  return (
    <div className={styles.facts}>
      {simulated > 0 && (
        <span>
          <Tag tone="amber">{t('simulated', { n: number(simulated) })}</Tag>
        </span>
      )}
      {imbalances.length === 0 && <span>{t('balanced')}</span>}
      {imbalances.map(({ label, column, sumOf, stands, adds }) => (
        <span key={`${label.en} ${column} ${sumOf.join()}`}>
          <Tag tone="late">
            {t(sumOf.length > 0 ? 'unbalanced' : 'unbalancedDown', {
              row: said(label),
              column,
              parts: sumOf.map((each) => `(${each})`).join(' + '),
              stands: number(stands),
              adds: number(adds),
            })}
          </Tag>
        </span>
      ))}
      <span>
        {said(closeSaid)}{' '}
        {closedAsOf && !closedSha256 && (
          <Link component={RouterLink} to={placeAt(closedAsOf)}>
            {t('atClose')}
          </Link>
        )}
      </span>
      {submission && (
        <span>
          {t('submitted', {
            at: dateTimeOf(submission.submittedAt),
            by: submission.submittedBy ?? '–',
          })}
        </span>
      )}
    </div>
  );
}
