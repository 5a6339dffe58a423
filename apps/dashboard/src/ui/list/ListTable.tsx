import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import styles from './ListTable.module.css';

export interface Column<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand at the right. */
  figure?: boolean;
  /** Short values that never break. */
  short?: boolean;
}

interface ListTableProps<Row> {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  toneOf?: (row: Row) => 'faded' | undefined;
}

/** A plain table; in a hand each row becomes a card whose values carry their column's name. */
export function ListTable<Row>({ columns, rows, keyOf, toneOf }: ListTableProps<Row>) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map(({ name, figure }) => (
              <th key={name} scope="col" className={figure ? styles['figure'] : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} data-key={keyOf(row)} className={classes(toneOf?.(row) && styles['faded'])}>
              {columns.map(({ name, cell, figure, short }) => (
                <td
                  key={name}
                  data-name={name}
                  className={classes(figure && styles['figure'], short && styles['short'])}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
