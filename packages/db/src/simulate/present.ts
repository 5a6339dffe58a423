import type { Period } from './arrivals.ts';
import { onlineHourShares } from './mix.ts';
import { dayOf, minuteOf, momentOn } from './work-time.ts';

/** The stretch of time a simulation tells, and the moment at which it must stop. */
export type Present = { readonly until: number; readonly period: Period };

/** The last `months` months before a moment. */
export function presentAt(until: Date, months: number): Present {
  const last = until.getTime();
  const first = new Date(last);
  first.setUTCMonth(first.getUTCMonth() - months);
  const lastDay = dayOf(last);
  return {
    until: last,
    period: { firstDay: dayOf(first.getTime()) + 1, lastDay, lastDayShare: shareBy(minuteOf(last)) },
  };
}

/** The end of a day in the past: nothing of it is left. */
export const endOfDay = (day: number): Date => new Date(momentOn(day, 24 * 60) - 1000);

/** How much of a day's arrivals have come by a minute of it. */
function shareBy(minute: number): number {
  const sum = onlineHourShares.reduce((all, [, share]) => all + share, 0);
  const come = onlineHourShares.reduce(
    (all, [hour, share]) => all + share * Math.min(1, Math.max(0, minute / 60 - hour)),
    0,
  );
  return come / sum;
}
