import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ExplainMetricQuery } from '../api/generated/graphql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Panel } from '../ui/Panel.tsx';
import type { Counted } from './behind-at.ts';
import { DossierLink } from './DossierLink.tsx';
import { ExclusionList } from './ExclusionList.tsx';
import { FigureDoor } from './FigureDoor.tsx';
import styles from './Metrics.module.css';
import { type MetricPlace, periodOf } from './metric-place.ts';
import { explainQuery } from './metric-queries.ts';
import { useSaid } from './use-said.ts';
import { useValue } from './use-value.ts';

type Explained = ExplainMetricQuery['explainMetric'];

/** How the value came about: a sentence, what it is made of, the statement, and dossiers counted and left out. */
export function WhyPanel({ place, asOf }: { place: MetricPlace; asOf: string }) {
  const translate = useTranslate();
  const said = useSaid();
  const [open, setOpen] = useState(false);
  const { id, filter } = place;
  const asked = useAsk(explainQuery, { id, period: periodOf(place), filter, asOf }, { enabled: open });
  const t = (key: string) => translate(`metrics.${key}`);
  const explained = asked.data?.explainMetric;
  return (
    <Panel
      title={t('why')}
      lead={open && explained ? said(explained.sentence) : undefined}
      actions={
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {translate(open ? 'ra.action.close' : 'ra.action.show')}
        </Button>
      }
    >
      {open && explained && (
        <>
          <Made of={{ id, filter, asOf: explained.result.asOf }} explained={explained} />
          <Samples explained={explained} />
          <details>
            <summary>{t('sql')}</summary>
            <Button onClick={() => void navigator.clipboard.writeText(explained.sql)}>{t('copy')}</Button>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
            <pre className={styles.sql} tabIndex={0}>
              {explained.sql}
              {'\n\n'}
              {explained.sqlValues}
            </pre>
          </details>
        </>
      )}
    </Panel>
  );
}

/** Numerator, denominator, interval, version, and what is left out; each digit opens its dossiers. */
function Made({ of, explained: { definition, result } }: { of: Counted; explained: Explained }) {
  const translate = useTranslate();
  const said = useSaid();
  const valued = useValue();
  const { number, percent } = useFormat();
  const { total } = result;
  const { measure } = definition;
  const t = (key: string) => translate(`metrics.defined.${key}`);
  const door = (n: number, which: 'WHOLE' | 'PART') =>
    measure === 'REACH' ? (
      number(n)
    ) : (
      <FigureDoor of={of} line={total} which={which}>
        {number(n)}
      </FigureDoor>
    );
  const numerator =
    measure === 'SHARE' || measure === 'REACH'
      ? door(total.numerator ?? 0, 'PART')
      : valued(total.value, definition.unit);
  return (
    <>
      <dl className={styles.made}>
        {measure !== 'COUNT' && (
          <div>
            <dt>{t('numerator')}</dt>
            <dd>
              {numerator} · {said(definition.numerator)}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('denominator')}</dt>
          <dd>
            {door(total.denominator, 'WHOLE')} · {said(definition.denominator)}
          </dd>
        </div>
        {total.low != null && total.high != null && (
          <div>
            <dt>{t('interval')}</dt>
            <dd>
              {percent(total.low)} – {percent(total.high)} · {t('wilson')}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('version')}</dt>
          <dd>{definition.version}</dd>
        </div>
      </dl>
      <ExclusionList of={of} line={total} exclusions={result.exclusions} />
    </>
  );
}

function Samples({ explained: { sample, leftOut } }: { explained: Explained }) {
  const translate = useTranslate();
  const said = useSaid();
  const t = (key: string) => translate(`metrics.${key}`);
  return (
    <div className={styles.pair}>
      <div>
        <h3>{t('sample')}</h3>
        <ul className={styles.codes}>
          {sample.map(({ id, code, inNumerator }) => (
            <li key={code}>
              <DossierLink id={id} code={code} /> · {t(inNumerator ? 'counted' : 'notCounted')}
            </li>
          ))}
        </ul>
      </div>
      {leftOut.length > 0 && (
        <div>
          <h3>{t('leftOut')}</h3>
          <ul className={styles.codes}>
            {leftOut.map(({ id, code, leftOut: reason }) => (
              <li key={code}>
                <DossierLink id={id} code={code} /> · {reason && said(reason)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
