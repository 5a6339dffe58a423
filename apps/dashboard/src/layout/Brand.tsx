import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Mark } from './Mark.tsx';
import styles from './Sidebar.module.css';

export function Brand() {
  const translate = useTranslate();
  return (
    <Link to="/" className={styles.brand}>
      <Mark />
      <span className={styles.brandText}>
        <b>{translate('desk.name')}</b>
        <span>{translate('desk.place')}</span>
      </span>
    </Link>
  );
}
