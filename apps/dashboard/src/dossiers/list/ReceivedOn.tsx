import { useTranslate } from 'react-admin';
import { dateOf } from '../../i18n/format.ts';
import type { DossierRow } from './dossier-row.ts';

/** The day of acceptance; before it, the day of submission, said as such. */
export function ReceivedOn({ row }: { readonly row: DossierRow }) {
  const translate = useTranslate();
  if (row.acceptedAt) return <span>{dateOf(row.acceptedAt)}</span>;
  const submitted = translate('dossiers.list.submitted', { day: dateOf(row.submittedAt) });
  return <span style={{ color: 'var(--muted)' }}>{submitted}</span>;
}
