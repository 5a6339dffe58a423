import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useFormat } from '../i18n/use-format.ts';
import { classes } from './classes.ts';
import styles from './KeyFigures.module.css';

interface KeyFigureProps {
  label: string;
  value: number;
  /** The sentence under the figure. */
  note?: ReactNode;
  /** The address of exactly what is counted. */
  to: string;
  tone?: 'plain' | 'late' | undefined;
}

/** A count that opens what it counts. */
export function KeyFigure({ label, value, note, to, tone = 'plain' }: KeyFigureProps) {
  const { number } = useFormat();
  return (
    <li>
      <Link to={to} className={styles.figure}>
        <span className={styles.label}>{label}</span>
        <span className={classes(styles.value, value > 0 && styles[tone])}>{number(value)}</span>
        <span className={styles.note}>{note}</span>
      </Link>
    </li>
  );
}
