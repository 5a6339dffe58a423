import { useTranslate } from 'react-admin';
import type { MetricUnit } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useValue } from '../metrics/use-value.ts';

/** What a value of a close is in, and how it is made. */
export interface Measured {
  readonly unit: MetricUnit;
  readonly measure: string;
}

/** A value of a close. */
export interface ClosedNumbers {
  readonly value?: number | null | undefined;
  readonly numerator: number;
  readonly denominator: number;
  readonly p90?: number | null | undefined;
}

/** A value with all that it is made of: two that differ in anything never read the same. */
export function useClosedValue(): (definition: Measured, numbers: ClosedNumbers) => string {
  const translate = useTranslate();
  const valued = useValue();
  const { number } = useFormat();
  return ({ unit, measure }, { value, numerator, denominator, p90 }) => {
    const told = valued(value, unit);
    const whole = number(denominator);
    if (measure === 'COUNT') return told;
    if (measure === 'SHARE' || measure === 'REACH') return `${told} (${number(numerator)} / ${whole})`;
    const of = translate('closes.of', { n: whole });
    if (measure === 'SUM') return `${told} (${of})`;
    return `${told}; ${translate('metrics.p90').toLocaleLowerCase()}: ${valued(p90, unit)} (${of})`;
  };
}
