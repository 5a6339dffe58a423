import { useTranslate } from 'react-admin';
import styles from './NotOfficial.module.css';

/** Said wherever the catalogue is shown. */
export function NotOfficial() {
  const translate = useTranslate();
  return (
    <p role="note" className={styles['note']}>
      {translate('procedures.notOfficial')}
    </p>
  );
}
