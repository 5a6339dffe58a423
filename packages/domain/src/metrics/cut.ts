import { dayOfIso, type IsoDate, isoOfDay } from '../calendar/local-time.ts';
import { monthAround, type Period, periodOf, type Reckoning } from './period.ts';

/** The lengths a period may be cut into, to see a course. */
export type Step = 'MONTH' | 'WEEK' | 'DAY';

/** A part of a period and its name: `2023-10`, `2023-W41`, `2023-10-09`. */
export interface Cut extends Period {
  readonly key: string;
}

/** The months, weeks (from Monday, ISO 8601) or days of a period, the first and last shortened to it. */
export function cutsOf({ from, to }: Period, step: Step, reckoning: Reckoning, boundaryDay: number): Cut[] {
  const cuts: Cut[] = [];
  for (let at = from; at <= to; ) {
    const { key, end } = around(at, step, reckoning, boundaryDay);
    cuts.push({ key, from: at, to: end < to ? end : to });
    at = isoOfDay(dayOfIso(end) + 1);
  }
  return cuts;
}

function around(
  day: IsoDate,
  step: Step,
  reckoning: Reckoning,
  boundaryDay: number,
): { key: string; end: IsoDate } {
  if (step === 'DAY') return { key: day, end: day };
  if (step === 'WEEK') return weekAround(day);
  const month = monthAround(day, reckoning, boundaryDay);
  const key = `${month.year}-${String(month.nth).padStart(2, '0')}`;
  return { key, end: periodOf(month, boundaryDay).to };
}

/** A week belongs to the year of its Thursday. */
function weekAround(day: IsoDate) {
  const number = dayOfIso(day);
  const monday = number - ((number + 3) % 7);
  const year = isoOfDay(monday + 3).slice(0, 4);
  const firstThursday = dayOfIso(`${year}-01-04`);
  const firstMonday = firstThursday - ((firstThursday + 3) % 7);
  const nth = Math.floor((monday - firstMonday) / 7) + 1;
  return { key: `${year}-W${String(nth).padStart(2, '0')}`, end: isoOfDay(monday + 6) };
}
