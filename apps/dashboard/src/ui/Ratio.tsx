import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useFormat } from '../i18n/use-format.ts';
import styles from './Ratio.module.css';
import type { RatioValue } from './ratio.ts';

interface RatioProps {
  ratio: RatioValue;
  large?: boolean;
  /** The address of exactly the dossiers of the numerator. */
  to?: string | undefined;
}

/** The value, then n / d, then the interval; under twenty it says that nothing can be concluded. */
export function Ratio({ ratio, large = false, to }: RatioProps) {
  const translate = useTranslate();
  const { number, percent } = useFormat();
  const { value, low, high, numerator, denominator, few } = ratio;
  const parts = `${number(numerator)}/${number(denominator)}`;
  const interval =
    low != null && high != null ? translate('ui.interval', { low: percent(low), high: percent(high) }) : '';
  return (
    <span className={large ? styles.large : styles.ratio} title={interval}>
      <span className={few ? styles.few : styles.value}>{value == null ? '–' : percent(value)}</span>{' '}
      <span className={styles.parts}>
        {to ? <Link to={to}>{parts}</Link> : parts}
        {few && (
          <abbr title={translate('ui.fewWhy', { n: number(denominator) })}>
            {' '}
            · {translate(large ? 'ui.few' : 'ui.under20')}
          </abbr>
        )}
      </span>
      {large ? (
        <span className={styles.interval}>{interval}</span>
      ) : (
        <span className="unseen">{interval}</span>
      )}
    </span>
  );
}
