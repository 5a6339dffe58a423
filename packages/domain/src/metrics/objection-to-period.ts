import { dayOfIso } from '../calendar/local-time.ts';
import { InvalidInput } from '../refusal/request-refusals.ts';
import type { Period } from './period.ts';

const mostDays = { none: 3_660, MONTH: 1_860, WEEK: 740, DAY: 62 } as const;

/** Why a period cannot be counted: it runs backwards, or is too long for its parts. */
export function objectionToPeriod(
  { from, to }: Period,
  step: keyof typeof mostDays,
): InvalidInput | undefined {
  if (from > to) {
    return new InvalidInput('period', {
      vi: 'Ngày cuối kỳ phải từ ngày đầu kỳ trở đi.',
      en: 'A period cannot end before it begins.',
    });
  }
  const days = dayOfIso(to) - dayOfIso(from) + 1;
  const most = mostDays[step];
  if (days <= most) return undefined;
  return new InvalidInput('period', {
    vi: `Kỳ dài ${days} ngày; cách chia này nhận tối đa ${most} ngày.`,
    en: `The period has ${days} days; this grouping takes up to ${most}.`,
  });
}
