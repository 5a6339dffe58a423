import { useTranslate } from 'react-admin';
import styles from './Skeleton.module.css';

/** Rows where content will be, so that nothing jumps when it arrives. */
export function Skeleton({ rows = 6, height = 34 }: { rows?: number; height?: number }) {
  const translate = useTranslate();
  return (
    <div role="status">
      <span className="unseen">{translate('ui.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row} style={{ height }} aria-hidden="true">
          <span style={{ width: `${88 - ((row * 17) % 40)}%` }} />
        </div>
      ))}
    </div>
  );
}
