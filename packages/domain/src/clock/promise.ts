import { dayIndex } from '../calendar/day-index.ts';
import { dayOf, type IsoDate, isoOfDay } from '../calendar/local-time.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { crossesUnconfirmed } from '../calendar/working-days.ts';
import type { SubmissionChannel } from '../vocabulary.ts';
import type { Budget, TimeLimit } from './budget.ts';
import { counts, dayZeroOf } from './due.ts';

/** A promise to the citizen. */
export interface Promised {
  readonly dueAt: Date;
  readonly dueDate: IsoDate;
  /** It lies beyond the calendar's coverage, or crosses a day nobody has confirmed. */
  readonly provisional: boolean;
}

/** When a dossier accepted at a moment is due (rules R1 to R4). */
export function promise(calendar: WorkingCalendar, budget: Budget, acceptedAt: Date): Promised {
  const dueAt = dueOf(calendar, budget, acceptedAt);
  return { dueAt, dueDate: isoOfDay(dayOf(dueAt)), provisional: isProvisional(calendar, acceptedAt, dueAt) };
}

/** The due moment alone, for who counts a million of them. */
export const dueOf = (calendar: WorkingCalendar, budget: Budget, acceptedAt: Date): Date =>
  counts[budget.unit].due(calendar, acceptedAt, dayZeroOf(calendar, acceptedAt), measureOf(budget));

/** A budget in what its unit is counted in: minutes for hours, days for days; a same-day limit has one day, whatever it says. */
export function measureOf({ quantity, unit }: Budget): number {
  if (unit === 'SAME_DAY') return 1;
  return unit === 'WORKING_HOUR' ? quantity * 60 : quantity;
}

/** Whether a promise counted from one moment to another may still move when the calendar is completed. */
export const isProvisional = (calendar: WorkingCalendar, from: Date, dueAt: Date): boolean =>
  dayOf(dueAt) > dayIndex(calendar).coverageEnd || crossesUnconfirmed(calendar, dayOf(from), dayOf(dueAt));

/** The limit that applies to a channel: online submission may have its own (rule R8). */
export const budgetFor = (limit: TimeLimit, channel: SubmissionChannel): Budget => ({
  quantity: channel === 'ONLINE' ? (limit.timeLimitOnline ?? limit.timeLimit) : limit.timeLimit,
  unit: limit.timeLimitUnit,
});
