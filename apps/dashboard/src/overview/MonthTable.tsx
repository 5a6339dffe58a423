import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dossiersAt } from '../dossiers/filters/dossiers-at.ts';
import { monthOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Bar } from '../ui/Bar.tsx';
import { classes } from '../ui/classes.ts';
import styles from '../ui/FigureTable.module.css';
import { FigureTable } from '../ui/FigureTable.tsx';
import { monthDays } from './month-days.ts';
import type { Overview } from './overview-query.ts';

const finished = ['WITHDRAWN', 'STOPPED', 'RESOLVED', 'RETURNED'];

interface MonthTableProps {
  months: Overview['byMonth'];
  /** The greatest month of all, for one scale in every table. */
  most: number;
  label: string;
}

/** A month a line; its figures open its dossiers. */
export function MonthTable({ months, most, label }: MonthTableProps) {
  const translate = useTranslate();
  const { number } = useFormat();
  return (
    <FigureTable
      label={label}
      columns={[
        { key: 'month', label: translate('overview.month.column') },
        { key: 'bar', label: '', wide: true },
        { key: 'received', label: translate('overview.month.received'), n: true },
        { key: 'assisted', label: translate('overview.month.assisted'), n: true },
        { key: 'closed', label: translate('overview.month.closed'), n: true },
      ]}
    >
      {months.map(({ month, received, assisted, closed }) => {
        const { from, to } = monthDays(month);
        return (
          <tr key={month}>
            <th scope="row">{monthOf(month)}</th>
            <td className={classes(styles.bar, styles.wide)}>
              <Bar value={received} part={assisted} of={most} />
            </td>
            <td className={styles.n}>
              <Link to={dossiersAt({ receivedFrom: from, receivedTo: to })}>{number(received)}</Link>
            </td>
            <td className={styles.n}>{number(assisted)}</td>
            <td className={styles.n}>
              <Link to={dossiersAt({ finishedFrom: from, finishedTo: to, status: finished })}>
                {number(closed)}
              </Link>
            </td>
          </tr>
        );
      })}
    </FigureTable>
  );
}
