import type { ReactNode } from 'react';
import styles from './KeyFigures.module.css';

/** A strip of key figures, each a door. */
export function KeyFigures({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.strip} aria-label={label}>
      {children}
    </ul>
  );
}
