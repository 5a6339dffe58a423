import type { MetricUnit } from '../api/generated/graphql.ts';
import { numberOf } from '../i18n/format.ts';
import type { Locale } from '../preferences.ts';

/** A target as a person writes it: with a comma or a point, shares in per cent. */
export function aimIn(text: string, unit: MetricUnit): number | undefined {
  const plain = text.trim().replace(/\s*%$/, '').replace(',', '.');
  if (!/^\d{1,9}(\.\d{1,6})?$/.test(plain)) return undefined;
  return unit === 'PERCENT' ? Number((Number(plain) / 100).toPrecision(12)) : Number(plain);
}

/** The same the other way round, to be changed. */
export const aimText = (value: number, unit: MetricUnit, locale: Locale): string =>
  numberOf(unit === 'PERCENT' ? value * 100 : value, locale, 4).replaceAll(locale === 'vi' ? '.' : ',', '');
