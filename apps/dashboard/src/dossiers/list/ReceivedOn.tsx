import { useTranslate } from 'react-admin';
import { dateOf } from '../../i18n/format.ts';
import type { DossierRow } from './dossier-row.ts';

/** The day of acceptance; before it, the day of submission, said as such. */
export function ReceivedOn({ row }: { readonly row: DossierRow }) {
  const translate = useTranslate();
  if (row.acceptedAt) return dateOf(row.acceptedAt);
  const day = dateOf(row.submittedAt);
  return (
    <span title={translate('dossiers.list.submitted', { day })} style={{ color: 'var(--muted)' }}>
      <span className="unseen">{translate('dossiers.list.submitted', { day: '' })}</span>
      {day}
    </span>
  );
}
