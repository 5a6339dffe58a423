import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';
import { useName } from '../i18n/use-word.ts';
import type { FieldGroup } from './filter-procedures.ts';
import { ProcedureCard } from './ProcedureCard.tsx';
import { ProcedureRow } from './ProcedureRow.tsx';
import styles from './ProcedureTable.module.css';

const columns = ['code', 'name', 'limit', 'fee', 'online', 'phases', 'open'] as const;

/** Procedures under the heading of their field: rows on a desk, cards in a hand. */
export function ProcedureTable({ groups }: { groups: readonly FieldGroup[] }) {
  const translate = useTranslate();
  const name = useName();
  const narrow = useMediaQuery('(max-width: 899px)');
  const heading = ({ field, procedures }: FieldGroup) => (
    <>
      {name(field)}{' '}
      <span className={styles['count']}>
        {translate('procedures.inField', { smart_count: procedures.length })}
      </span>
    </>
  );
  if (narrow)
    return groups.map((group) => (
      <section key={group.field.code}>
        <h2 className={styles['field']}>{heading(group)}</h2>
        <ul className={styles['cards']}>
          {group.procedures.map((procedure) => (
            <ProcedureCard key={procedure.code} procedure={procedure} />
          ))}
        </ul>
      </section>
    ));
  return (
    <div className={styles['scroll']}>
      <Table>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column} align={column === 'open' || column === 'fee' ? 'right' : 'left'}>
                {translate(`procedures.columns.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        {groups.map((group) => (
          <TableBody key={group.field.code}>
            <TableRow>
              <TableCell
                component="th"
                scope="rowgroup"
                colSpan={columns.length}
                className={styles['field'] ?? ''}
              >
                {heading(group)}
              </TableCell>
            </TableRow>
            {group.procedures.map((procedure) => (
              <ProcedureRow key={procedure.code} procedure={procedure} />
            ))}
          </TableBody>
        ))}
      </Table>
    </div>
  );
}
