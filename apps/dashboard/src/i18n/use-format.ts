import { useLocaleState } from 'react-admin';
import type { Locale } from '../preferences.ts';
import { numberOf, percentOf, weekdayOf, workingTimeOf } from './format.ts';

export interface Format {
  locale: Locale;
  number: (value: number, digits?: number) => string;
  percent: (share: number) => string;
  weekday: (moment: string) => string;
  workingTime: (minutes: number) => string;
}

/** Numbers and times in the language in use. Dates are the same in both: see `format.ts`. */
export function useFormat(): Format {
  const [saved] = useLocaleState();
  const locale: Locale = saved === 'en' ? 'en' : 'vi';
  return {
    locale,
    number: (value, digits) => numberOf(value, locale, digits),
    percent: (share) => percentOf(share, locale),
    weekday: (moment) => weekdayOf(moment, locale),
    workingTime: (minutes) => workingTimeOf(minutes, locale),
  };
}
