import { useTranslate } from 'react-admin';
import type { PilotRegistersQuery } from '../../api/generated/graphql.ts';
import { dateOf } from '../../i18n/format.ts';
import { useName, useWord } from '../../i18n/use-word.ts';
import { ListTable } from '../../ui/list/ListTable.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { SettleButtons } from './SettleButtons.tsx';

type Incident = PilotRegistersQuery['incidents']['nodes'][number];

interface IncidentTableProps {
  incidents: readonly Incident[];
  maySettle: boolean;
}

/** Incidents, newest first, with what was found or the way to say it. */
export function IncidentTable({ incidents, maySettle }: IncidentTableProps) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const t = (key: string) => translate(`registers.${key}`);
  return (
    <ListTable
      rows={incidents}
      keyOf={({ id }) => id}
      columns={[
        { name: t('columns.when'), cell: ({ occurredOn }) => dateOf(occurredOn), short: true },
        { name: t('columns.kind'), cell: ({ kind }) => word('IncidentKind', kind) },
        {
          name: t('columns.where'),
          cell: ({ procedure, branch }) =>
            `${procedure ? name(procedure) : t('everyProcedure')} · ${branch ? name(branch) : t('everyBranch')}`,
        },
        { name: t('columns.summary'), cell: ({ summary }) => summary },
        {
          name: t('columns.state'),
          cell: ({ id, substantiated }) => (
            <>
              <Tag tone={substantiated === true ? 'late' : substantiated === false ? 'plain' : 'provisional'}>
                {t(substantiated == null ? 'open' : substantiated ? 'yes' : 'no')}
              </Tag>
              {substantiated == null && maySettle && <SettleButtons incident={id} />}
            </>
          ),
        },
      ]}
    />
  );
}
