import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { EscalationPageQuery } from '../api/generated/graphql.ts';
import { dateOf, dateTimeOf } from '../i18n/format.ts';
import { useName, useWord } from '../i18n/use-word.ts';
import { ListTable } from '../ui/list/ListTable.tsx';
import { EscalationStep } from './EscalationStep.tsx';

type Row = EscalationPageQuery['escalations']['nodes'][number];

/** Escalations with their dossiers as they stand now. */
export function EscalationTable({ rows }: { rows: readonly Row[] }) {
  const translate = useTranslate();
  const word = useWord();
  const name = useName();
  const t = (key: string) => translate(`escalations.${key}`);
  return (
    <ListTable
      rows={rows}
      keyOf={({ escalation }) => escalation.id}
      columns={[
        {
          name: t('columns.reachedAt'),
          short: true,
          cell: ({ escalation }) => dateTimeOf(escalation.reachedAt),
        },
        {
          name: t('columns.step'),
          cell: ({ escalation: { hours, ofExtendedPromise } }: Row) => (
            <>
              <EscalationStep hours={hours} /> {ofExtendedPromise && t('extended')}
            </>
          ),
        },
        {
          name: t('columns.dossier'),
          cell: ({ dossier }) => (
            <Link component={RouterLink} to={`/dossiers/${dossier.id}`}>
              {dossier.code}
            </Link>
          ),
        },
        { name: t('columns.procedure'), cell: ({ dossier }) => name(dossier.procedure) },
        { name: t('columns.status'), cell: ({ dossier }) => word('DossierStatus', dossier.status) },
        {
          name: t('columns.dueAt'),
          short: true,
          cell: ({ dossier: { clock } }) => (clock?.dueAt ? dateOf(clock.dueAt) : '–'),
        },
      ]}
    />
  );
}
