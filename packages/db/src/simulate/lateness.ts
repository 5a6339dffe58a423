import type { Period } from './arrivals.ts';
import type { Draft } from './draft.ts';
import { lateShares } from './mix.ts';
import { randomOf } from './random.ts';
import { monthOf } from './work-time.ts';

/** How likely a dossier accepted on a day finishes late: by field, by month, in the bad week, and lately. */
export function lateness(period: Period, seed: number): (draft: Draft, day: number) => number {
  const badWeekStarts = period.firstDay + Math.floor((period.lastDay - period.firstDay) * 0.62);
  const months = Array.from({ length: 240 }, (_, i) => randomOf(seed, 2, i).spread(1, 0.3));
  return ({ procedure }, day) => {
    const base = lateShares[procedure.field] ?? 0.05;
    const ofMonth = months[Math.floor((day - period.firstDay) / 30) % months.length] ?? 1;
    const yearEnd = monthOf(day) === 11 || monthOf(day) === 0 ? 1.4 : 1;
    const badWeek = day >= badWeekStarts && day < badWeekStarts + 7 ? 7 : 1;
    const backlog = period.lastDay - day < 15 ? 4 : 1;
    return Math.min(0.7, base * ofMonth * yearEnd * badWeek * backlog);
  };
}
