import { useTranslate } from 'react-admin';
import { classes } from '../ui/classes.ts';
import styles from './LiveTag.module.css';
import { useLive } from './use-live.ts';

/** Whether the page moves by itself: said in a word, with a dot. */
export function LiveTag() {
  const translate = useTranslate();
  const state = useLive();
  if (state === 'WAITING') return null;
  return (
    <span role="status" className={styles.tag} title={translate(`desk.live.${state}.why`)}>
      <span aria-hidden className={classes(styles.dot, state === 'LOST' && styles.lost)} />
      {translate(`desk.live.${state}.name`)}
    </span>
  );
}
