import { dayInCity } from '../ui/day-in-city.ts';

const dayMs = 86_400_000;
/** A course of fewer weeks tells nothing. */
const leastDays = 26 * 7;
/** As many as the API draws. */
const mostDays = 740;

const numberOf = (day: string): number => Date.parse(day) / dayMs;
const dayOf = (number: number): string => new Date(number * dayMs).toISOString().slice(0, 10);

/** The days a course is drawn over, and how they differ from those chosen. */
export interface CourseSpan {
  readonly from: string;
  readonly to: string;
  readonly differs: 'WIDER' | 'CUT' | null;
}

/** The chosen days up to the moment known, with weeks before them where they are too few, without their first where too many. */
export function coursePeriod(
  chosen: { readonly from: string; readonly to: string },
  asOf: string,
): CourseSpan {
  const begins = numberOf(chosen.from);
  const to = Math.max(begins, Math.min(numberOf(chosen.to), numberOf(dayInCity(asOf))));
  const from = Math.max(Math.min(begins, to - leastDays + 1), to - mostDays + 1);
  const differs = from < begins ? 'WIDER' : from > begins ? 'CUT' : null;
  return { from: dayOf(from), to: dayOf(to), differs };
}
