import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import styles from './TableTwin.module.css';

/** A table behind a drawing, or the rest of a long one, opened when wanted. */
export function TableTwin({ summary, children }: { summary?: string; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <details className={styles.twin}>
      <summary>{summary ?? translate('ui.asTable')}</summary>
      {children}
    </details>
  );
}
