import { words } from '../api/generated/words.ts';
import type { Locale } from '../preferences.ts';

type Translate = (key: string, options?: object) => string;

/** The recorded change in words: each of its facts with its name; codes that have a label show the label. */
export function detailWords(details: string, locale: Locale, translate: Translate): string[] {
  const facts = JSON.parse(details) as Record<string, unknown>;
  return Object.entries(facts).map(([key, value]) => {
    const name = translate(`audit.details.${key}`, { _: key });
    return `${name}: ${valueWords(value, locale, translate)}`;
  });
}

function valueWords(value: unknown, locale: Locale, translate: Translate): string {
  if (Array.isArray(value)) return value.map((one) => valueWords(one, locale, translate)).join(', ');
  if (typeof value === 'boolean') return translate(value ? 'audit.yes' : 'audit.no');
  if (value === null) return translate('versions.empty');
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  return labelOf(text, locale) ?? translate(`audit.fields.${text}`, { _: text });
}

function labelOf(code: string, locale: Locale): string | undefined {
  const labels = Object.values(words) as Record<string, { vi: string; en: string }>[];
  return labels.map((values) => values[code]?.[locale]).find((label) => label !== undefined);
}
