import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useAsk } from '../api/use-ask.ts';
import { Panel } from '../ui/Panel.tsx';
import styles from './Metrics.module.css';
import { type MetricPlace, periodOf } from './metric-place.ts';
import { explainQuery } from './metric-queries.ts';
import { useSaid } from './use-said.ts';

/** How the value came about: a sentence, the definition, the statement, and dossiers counted and left out. */
export function WhyPanel({ place }: { place: MetricPlace }) {
  const translate = useTranslate();
  const said = useSaid();
  const [open, setOpen] = useState(false);
  const { id, filter, asOf } = place;
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
          <div className={styles.pair}>
            <div>
              <h3>{t('sample')}</h3>
              <ul className={styles.codes}>
                {explained.sample.map(({ code, inNumerator }) => (
                  <li key={code}>
                    {code} · {t(inNumerator ? 'counted' : 'notCounted')}
                  </li>
                ))}
              </ul>
            </div>
            {explained.leftOut.length > 0 && (
              <div>
                <h3>{t('leftOut')}</h3>
                <ul className={styles.codes}>
                  {explained.leftOut.map(({ code, leftOut }) => (
                    <li key={code}>
                      {code} · {leftOut && said(leftOut)}
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
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
