import { useTranslate } from 'react-admin';
import type { MetricQuery } from '../api/generated/graphql.ts';
import { dateOf, dateTimeOf } from '../i18n/format.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Panel } from '../ui/Panel.tsx';
import type { Counted } from './behind-at.ts';
import { DefinitionDoor } from './DefinitionDoor.tsx';
import { ExclusionList } from './ExclusionList.tsx';
import { Few } from './Few.tsx';
import { FigureDoor } from './FigureDoor.tsx';
import { MetricAim } from './MetricAim.tsx';
import styles from './Metrics.module.css';
import { useSaid } from './use-said.ts';
import { useValue } from './use-value.ts';

type Result = MetricQuery['metric'];

interface MetricHeadProps {
  of: Counted;
  result: Result;
  before: Result | undefined;
  /** The figure is of this moment, so that a target may be set for it. */
  isNow: boolean;
}

/** The value, then n / d, then the interval; each digit opens its dossiers. */
export function MetricHead({ of, result, before, isNow }: MetricHeadProps) {
  const translate = useTranslate();
  const said = useSaid();
  const valued = useValue();
  const { number, percent } = useFormat();
  const { definition, total } = result;
  const { measure, unit } = definition;
  const t = (key: string, values?: object) => translate(`metrics.${key}`, values);
  const door = (n: number, which: 'WHOLE' | 'PART') =>
    measure === 'REACH' ? (
      number(n)
    ) : (
      <FigureDoor of={of} line={total} which={which}>
        {number(n)}
      </FigureDoor>
    );
  return (
    <Panel>
      <div className={styles.head}>
        <span className={total.value == null ? `${styles.value} ${styles.unknown}` : styles.value}>
          {valued(total.value, unit)} <DefinitionDoor result={result} />
        </span>
        <div className={styles.beside}>
          {total.value == null && <span>{t('unknownWhy')}</span>}
          <span>
            {(measure === 'SHARE' || measure === 'REACH') && <>{door(total.numerator ?? 0, 'PART')} / </>}
            {door(total.denominator, 'WHOLE')} {said(definition.denominator)} {total.few && <Few />}
          </span>
          {total.few && <span>{translate('ui.fewWhy', { n: number(total.denominator) })}</span>}
          {total.low != null && total.high != null && (
            <span>{translate('ui.interval', { low: percent(total.low), high: percent(total.high) })}</span>
          )}
          {measure === 'SPREAD' && total.p90 != null && (
            <span>
              {t('p90')}: {valued(total.p90, unit)}
            </span>
          )}
          {before && (
            <span>
              {t('beforeSpan', {
                from: dateOf(before.period.from),
                to: dateOf(before.period.to),
                value: valued(before.total.value, unit),
              })}
            </span>
          )}
          <MetricAim result={result} isNow={isNow} />
        </div>
        <p className={styles.sentence}>
          {said(definition.sentence)} {definition.caution && <em>{said(definition.caution)}</em>}
        </p>
        <p className={styles.facts}>
          {t('definition', { version: definition.version })} ·{' '}
          {t('asOfSaid', { at: dateTimeOf(result.asOf) })} · {t(`source.${result.source}`)}
        </p>
      </div>
      <ExclusionList of={of} line={total} exclusions={result.exclusions} />
    </Panel>
  );
}
