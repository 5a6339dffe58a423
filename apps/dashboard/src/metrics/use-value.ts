import { useTranslate } from 'react-admin';
import type { MetricUnit } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';

/** A value in the words of its unit. */
export function useValue(): (value: number | null | undefined, unit: MetricUnit) => string {
  const translate = useTranslate();
  const { number, percent } = useFormat();
  const units = {
    PERCENT: percent,
    DOSSIER: (value: number) => number(value),
    WORKING_DAY: (value: number) => translate('metrics.days', { n: number(value, 1) }),
    WORKING_HOUR: (value: number) => translate('metrics.hours', { n: number(value, 1) }),
    TRIP: (value: number) => translate('metrics.trips', { n: number(value) }),
  } as const satisfies Record<MetricUnit, (value: number) => string>;
  return (value, unit) => (value == null ? translate('metrics.unknown') : units[unit](value));
}
