import { useTranslate } from 'react-admin';
import { useSeat } from '../api/viewer.ts';
import { timeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { phaseNumerals } from '../ui/phase-tints.ts';
import styles from './TopBar.module.css';

/** The moment shown, the phase in force and the week of the pilot. */
export function Moment() {
  const translate = useTranslate();
  const { weekday } = useFormat();
  const { now, phasesInForce, weekOfPilot } = useSeat().pilot;
  const phases = phasesInForce.map((phase) => phaseNumerals[phase]).join(', ');
  return (
    <p className={styles.moment} style={{ marginBlock: 0 }}>
      <time dateTime={now}>
        {weekday(now)} · {timeOf(now)}
      </time>
      {' · '}
      {phases ? translate('desk.phase', { phases }) : translate('desk.phaseNone')},{' '}
      {translate('desk.week', { week: weekOfPilot })}
    </p>
  );
}
