import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { PeriodClosesQuery } from '../api/generated/graphql.ts';
import { dateOf, dateTimeOf } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ListTable } from '../ui/list/ListTable.tsx';

/** The periods that were closed, the newest first. */
export function CloseList({ closes }: { closes: PeriodClosesQuery['periodCloses'] }) {
  const translate = useTranslate();
  const t = (key: string) => translate(`closes.${key}`);
  if (closes.length === 0) return <EmptyState title={t('none.title')} text={t('none.text')} />;
  return (
    <ListTable
      rows={closes}
      keyOf={({ id }) => id}
      columns={[
        {
          name: t('period'),
          short: true,
          cell: ({ id, from, to }) => <Link to={`/closes/${id}`}>{`${dateOf(from)} – ${dateOf(to)}`}</Link>,
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
  );
}
