import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './FigureTable.module.css';

interface FigureTableProps {
  label: string;
  /** `n` is a number's column; `wide` is left out on a phone. */
  columns: readonly { key: string; label: string; n?: boolean; wide?: boolean }[];
  children: ReactNode;
}

/** A table whose cells may hold bars: the chart and its table twin are one. */
export function FigureTable({ label, columns, children }: FigureTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classes(column.n && styles.n, column.wide && styles.wide)}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
