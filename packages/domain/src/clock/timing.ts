import { dayOf } from '../calendar/local-time.ts';

/** How a finished dossier kept its promise. */
export type Timing = 'EARLY' | 'ON_TIME' | 'LATE';

/** Judged on local dates, not hours (rule R7); no due date is on time. */
export function timing(dueAt: Date | null, finishedAt: Date): Timing {
  if (dueAt === null) return 'ON_TIME';
  const days = dayOf(finishedAt) - dayOf(dueAt);
  if (days === 0) return 'ON_TIME';
  return days < 0 ? 'EARLY' : 'LATE';
}

/** Whether an open dossier has broken its promise; a paused one has not (rule R7). */
export const isOverdue = (dueAt: Date | null, paused: boolean, now: Date): boolean =>
  dueAt !== null && !paused && dayOf(now) > dayOf(dueAt);
