import { useTranslate } from 'react-admin';
import type { OverviewKey } from '../api/generated/graphql.ts';
import { useFormat } from '../i18n/use-format.ts';

interface Counted {
  key: OverviewKey;
  count: number;
  mostUrgentMinutes?: number | null | undefined;
}

/** The sentence under a count: how urgent the most urgent is, or what the count means. */
export function useCountNote(): (counted: Counted) => string {
  const translate = useTranslate();
  const { workingTime } = useFormat();
  return ({ key, count, mostUrgentMinutes }) => {
    if (count === 0) return translate('overview.note.none');
    if (key !== 'DUE_TODAY' && key !== 'OVERDUE') return translate(`overview.note.${key}`);
    if (mostUrgentMinutes == null) return '';
    if (mostUrgentMinutes === 0) return translate('overview.note.over');
    const time = workingTime(mostUrgentMinutes);
    return translate(mostUrgentMinutes < 0 ? 'overview.note.late' : 'overview.note.left', { time });
  };
}
