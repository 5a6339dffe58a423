import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import styles from './TableTwin.module.css';

/** The table behind a drawing, opened when wanted. */
export function TableTwin({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  return (
    <details className={styles.twin}>
      <summary>{translate('ui.asTable')}</summary>
      {children}
    </details>
  );
}
