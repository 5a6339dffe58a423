import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { DeskQuery, PlaceKind } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import styles from './Desk.module.css';
import { deskAddress, iconOf } from './desk-acts.ts';

type State = DeskQuery['desk']['acts'][number];

/** One act: a door where it is allowed, else grey with the reason the server gave. */
export function DeskActCard({ state, place }: { state: State; place: PlaceKind }) {
  const translate = useTranslate();
  const { locale } = useFormat();
  const { act, allowed, procedures, refusal } = state;
  const Icon = iconOf[act];
  const open = allowed || act === 'HAND_OVER' || act === 'RETURN';
  const reason = locale === 'en' ? refusal?.messageEn : refusal?.message;
  const said = act === 'RETURN' && !allowed ? 'quay.acts.RETURN.carried' : `quay.acts.${act}.said`;
  const text = (
    <>
      <Icon aria-hidden />
      <span className={styles.name}>{translate(`quay.acts.${act}.name`)}</span>
      <span className={styles.said}>
        {open ? translate(said, { smart_count: procedures }) : (reason ?? translate('quay.notAllowed'))}
      </span>
    </>
  );
  return (
    <li className={styles.item}>
      {open ? (
        <Link className={styles.act} to={deskAddress(act, place, allowed)}>
          {text}
        </Link>
      ) : (
        <div className={styles.closed} aria-disabled="true">
          {text}
        </div>
      )}
    </li>
  );
}
