import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { useFormat } from '../i18n/use-format.ts';
import type { Overview } from './overview-query.ts';

/** One sentence that says what matters today; its figures are doors. */
export function MorningSentence({ overview }: { overview: Overview }) {
  const translate = useTranslate();
  const { number, percent } = useFormat();
  const of = (key: string) => overview.counts.find((count) => count.key === key)?.count ?? 0;
  const [due, overdue, waits] = [of('DUE_TODAY'), of('OVERDUE'), of('SUPPLEMENT')];
  const { value, numerator, denominator } = overview.onTimeTotal;
  return (
    <>
      {due > 0 ? (
        <>
          <Link to={dossiersAt({ dueToday: true })}>
            {translate('overview.lead.due', { n: number(due) })}
          </Link>{' '}
          {translate('overview.lead.dueToday')}
        </>
      ) : (
        translate('overview.lead.noneDue')
      )}
      {', '}
      {overdue > 0 ? (
        <>
          <Link to={dossiersAt({ overdue: true })} style={{ color: 'var(--late)' }}>
            {translate('overview.lead.overdue', { n: number(overdue) })}
          </Link>{' '}
          {translate('overview.lead.isOverdue')}
        </>
      ) : (
        translate('overview.lead.noneOverdue')
      )}
      {waits > 0 && (
        <>
          {'; '}
          <Link to={dossiersAt({ status: ['SUPPLEMENT_REQUESTED'] })}>
            {translate('overview.lead.supplement', { n: number(waits) })}
          </Link>{' '}
          {translate('overview.lead.waits')}
        </>
      )}
      {'. '}
      {value != null && (
        <>
          {translate('overview.lead.onTime')} {percent(value)} (
          <Link to={dossiersAt({ timing: ['EARLY', 'ON_TIME'] })}>
            {number(numerator)}/{number(denominator)}
          </Link>
          ).
        </>
      )}
    </>
  );
}
