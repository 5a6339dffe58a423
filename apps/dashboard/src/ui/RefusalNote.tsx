import { useTranslate } from 'react-admin';
import type { RefusalText } from '../api/refusal.ts';
import { useFormat } from '../i18n/use-format.ts';
import styles from './RefusalNote.module.css';

/** An answer that says no, in place: the reason, then the way out. */
export function RefusalNote({ refusal }: { refusal: RefusalText }) {
  const translate = useTranslate();
  const { locale } = useFormat();
  const fix = locale === 'en' ? refusal.fixEn : refusal.fix;
  return (
    <div role="alert" className={styles.note}>
      <p className={styles.message}>{locale === 'en' ? refusal.messageEn : refusal.message}</p>
      {fix && (
        <p className={styles.fix}>
          {translate('ui.fix')}: {fix}
        </p>
      )}
      <code className={styles.code}>{refusal.code}</code>
    </div>
  );
}
