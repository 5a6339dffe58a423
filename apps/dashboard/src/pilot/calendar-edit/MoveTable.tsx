import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { dateTimeOf } from '../../i18n/format.ts';
import { ListTable } from '../../ui/list/ListTable.tsx';
import { daysSaid } from './days-said.ts';

interface Move {
  readonly id: string;
  readonly code: string;
  readonly fromDueAt?: string | null;
  readonly toDueAt?: string | null;
  readonly days: number;
}

/** Promises that move: of which dossier, from when to when. */
export function MoveTable({ moves, caption }: { moves: readonly Move[]; caption?: string | undefined }) {
  const translate = useTranslate();
  const t = (key: string, values?: object) => translate(`calendarEdit.${key}`, values);
  const moment = (at: string | null | undefined) => (at ? dateTimeOf(at) : '–');
  return (
    <>
      {caption && <Typography color="textSecondary">{caption}</Typography>}
      <ListTable
        rows={moves}
        keyOf={({ id }) => id}
        columns={[
          {
            name: t('columns.code'),
            cell: ({ id, code }) => (
              <Link component={RouterLink} to={`/dossiers/${id}`}>
                {code}
              </Link>
            ),
          },
          { name: t('columns.from'), cell: ({ fromDueAt }) => moment(fromDueAt) },
          { name: t('columns.to'), cell: ({ toDueAt }) => moment(toDueAt) },
          { name: t('columns.by'), cell: ({ days }) => daysSaid(days, t) },
        ]}
      />
    </>
  );
}
