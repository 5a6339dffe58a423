import Check from '@mui/icons-material/Check';
import Close from '@mui/icons-material/Close';
import Pending from '@mui/icons-material/HourglassEmpty';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import type { GateFactsFragment } from '../../api/generated/graphql.ts';
import { useWord } from '../../i18n/use-word.ts';
import { classes } from '../../ui/classes.ts';
import styles from './GateList.module.css';
import { useGateWords } from './use-gate-words.ts';

const signs = { PASS: Check, FAIL: Close, LACKING: Pending } as const;

/** A criterion: what it asks, what was found with n/d and interval, and how it stands in a word and a sign. */
export const GateLine = memo(function GateLine({ gate }: { gate: GateFactsFragment }) {
  const translate = useTranslate();
  const word = useWord();
  const { limit, found, parts } = useGateWords();
  const { criterion, state, thresholds } = gate;
  const Sign = signs[state];
  const lacks = state === 'LACKING' && gate.value != null;
  return (
    <li className={styles['line']} data-criterion={criterion} data-state={state}>
      <span className={styles['code']}>{criterion}</span>
      <span>
        {word('Criterion', criterion)}
        {(thresholds.length > 0 || state !== 'PASS') && (
          <span className={styles['limit']} title={thresholds.map(({ source }) => source).join('\n')}>
            {limit(gate)}
          </span>
        )}
      </span>
      <span>
        <span className={classes(styles['found'], styles[state])}>
          {found(gate)} <Sign className={styles['sign']} />
          <span className="unseen"> {translate(`evidence.states.${state}`)}</span>
        </span>
        {lacks && (
          <span className={classes(styles['parts'], styles['LACKING'])}>{translate('evidence.lacking')}</span>
        )}
        {parts(gate).map((part) => (
          <span key={part} className={styles['parts']}>
            {part}
          </span>
        ))}
      </span>
    </li>
  );
});
