import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { MetricQuery } from '../api/generated/graphql.ts';
import { dateTimeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Panel } from '../ui/Panel.tsx';
import { Tag } from '../ui/Tag.tsx';
import styles from './Metrics.module.css';
import { behindAt, type MetricPlace } from './metric-place.ts';
import { useSaid } from './use-said.ts';
import { useValue } from './use-value.ts';

type Result = MetricQuery['metric'];

interface MetricHeadProps {
  place: MetricPlace;
  result: Result;
  before: Result | undefined;
}

/** The value, then n / d, then the interval; each digit opens its dossiers. */
export function MetricHead({ place, result, before }: MetricHeadProps) {
  const translate = useTranslate();
  const said = useSaid();
  const valued = useValue();
  const { number, percent } = useFormat();
  const { definition, total, exclusions } = result;
  const t = (key: string, values?: object) => translate(`metrics.${key}`, values);
  const opens = definition.measure !== 'REACH';
  const door = (n: number, which: 'WHOLE' | 'PART') =>
    opens ? <Link to={behindAt(place, total, which)}>{number(n)}</Link> : number(n);
  const meaning = `${said(definition.sentence)} ${said(definition.numerator)} / ${said(definition.denominator)}`;
  return (
    <Panel>
      <div className={styles.head}>
        <span
          className={total.value == null ? `${styles.value} ${styles.unknown}` : styles.value}
          title={total.value == null ? t('unknownWhy') : meaning}
        >
          {valued(total.value, definition.unit)}
        </span>
        <span className={styles.beside}>
          <span>
            {definition.measure === 'SHARE' || definition.measure === 'REACH' ? (
              <>
                {door(total.numerator ?? 0, 'PART')} / {door(total.denominator, 'WHOLE')}{' '}
                {said(definition.denominator)}{' '}
              </>
            ) : (
              <>
                {door(total.denominator, 'WHOLE')} {said(definition.denominator)}{' '}
              </>
            )}
            {total.few && (
              <Tag title={translate('ui.fewWhy', { n: number(total.denominator) })}>{'< 20'}</Tag>
            )}
          </span>
          {total.low != null && total.high != null && (
            <span>{translate('ui.interval', { low: percent(total.low), high: percent(total.high) })}</span>
          )}
          {definition.measure === 'SPREAD' && total.p90 != null && (
            <span>
              {t('p90')}: {valued(total.p90, definition.unit)}
            </span>
          )}
          {before && (
            <span>
              {t('before')}: {valued(before.total.value, definition.unit)}
            </span>
          )}
        </span>
        <p className={styles.sentence}>
          {said(definition.sentence)} {definition.caution && <em>{said(definition.caution)}</em>}
        </p>
        <p className={styles.facts}>
          {t('definition', { version: definition.version })} ·{' '}
          {t('asOfSaid', { at: dateTimeOf(result.asOf) })} · {t(`source.${result.source}`)}
        </p>
      </div>
      {exclusions.some(({ count }) => count > 0) && (
        <ul className={styles.excluded} aria-label={t('exclusions')}>
          <li>{t('exclusions')}:</li>
          {exclusions
            .filter(({ count }) => count > 0)
            .map(({ reason, count }) => (
              <li key={reason.en}>
                <Link to={behindAt(place, total, 'LEFT_OUT')}>{number(count)}</Link> {said(reason)}
              </li>
            ))}
        </ul>
      )}
    </Panel>
  );
}
