import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DeskQuery } from '../api/generated/graphql.ts';
import { timeOf } from '../i18n/format.ts';
import { useName } from '../i18n/use-word.ts';
import styles from './Desk.module.css';

/** Sessions begun and not ended, with the minutes they have run. */
export function RunningSessions({ sessions }: { sessions: DeskQuery['running']['nodes'] }) {
  const translate = useTranslate();
  const name = useName();
  return (
    <ul className={styles.choices}>
      {sessions.map(({ id, procedure, startedAt, minutes }) => (
        <li key={id}>
          <Link className={styles.choice} to={`/quay/sessions/${id}`}>
            <span>{name(procedure)}</span>
            <span className={styles.note}>
              {translate('quay.running.since', { time: timeOf(startedAt), n: minutes })}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
