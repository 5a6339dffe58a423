import { useTranslate } from 'react-admin';
import type { AuditEntriesQuery } from '../api/generated/graphql.ts';
import { DateText } from '../ui/DateText.tsx';
import { ListTable } from '../ui/list/ListTable.tsx';
import { AuditDetails } from './AuditDetails.tsx';
import { AuditSubject } from './AuditSubject.tsx';

type Entry = AuditEntriesQuery['auditEntries']['nodes'][number];

/** Entries as recorded; an act or a kind of subject without a word yet shows its code. */
export function AuditTable({ entries }: { entries: readonly Entry[] }) {
  const translate = useTranslate();
  const t = (key: string, fallback?: string) => translate(`audit.${key}`, fallback ? { _: fallback } : {});
  return (
    <ListTable
      rows={entries}
      keyOf={({ id }) => id}
      columns={[
        { name: t('columns.when'), cell: ({ recordedAt }) => <DateText at={recordedAt} withTime /> },
        { name: t('columns.actor'), cell: ({ actor }) => actor },
        { name: t('columns.action'), cell: ({ action }) => t(`actions.${action}`, action) },
        {
          name: t('columns.subject'),
          cell: (entry) => <AuditSubject entry={entry} />,
        },
        {
          name: t('columns.reason'),
          cell: ({ reason }) => (reason ? t(`reasons.${reason}`, reason) : t('noReason')),
        },
        { name: t('columns.details'), cell: ({ details }) => <AuditDetails details={details} /> },
      ]}
    />
  );
}
