import type { TimeLimitUnit } from '../../api/generated/graphql.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useWord } from '../../i18n/use-word.ts';

/** “3 ngày làm việc”, “10 working days”, “trong ngày”. */
export function useLimitWords(): (limit: number, unit: TimeLimitUnit) => string {
  const word = useWord();
  const { locale } = useFormat();
  return (limit, unit) => {
    const named = word('TimeLimitUnit', unit);
    if (unit === 'SAME_DAY') return named;
    return `${limit} ${named}${locale === 'en' && limit !== 1 ? 's' : ''}`;
  };
}
