import { useTranslate } from 'react-admin';
import type { MetricQuery } from '../api/generated/graphql.ts';
import { dateOf, monthOf } from '../i18n/format.ts';
import { useSaid } from './use-said.ts';

type Key = MetricQuery['metric']['rows'][number]['keys'][number];

/** The name of a key; times as they are written here. */
export function useKeyName(): (key: Key) => string {
  const translate = useTranslate();
  const said = useSaid();
  return ({ dimension, code, label }) => {
    if (dimension === 'MONTH' && code) return monthOf(code);
    if (dimension === 'DAY' && code) return dateOf(code);
    if (dimension === 'WEEK' && code) {
      const [year, nth] = code.split('-W');
      return translate('metrics.nthWeek', { nth: Number(nth), year });
    }
    return said(label);
  };
}
