import { type Share, shareOf, sum } from './shares.ts';
import type { Tally } from './tallies.ts';

export interface MonthFigures {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Accepted in the month. */
  readonly received: number;
  /** Of those, helped by the post. */
  readonly assisted: number;
  /** Resolved, withdrawn or stopped in the month, and so standing now. */
  readonly closed: number;
  /** Of those resolved in the month. */
  readonly onTime: Share;
}

/** The months in which something was accepted or finished, in order. */
export function monthsOf(tallies: readonly Tally[]): MonthFigures[] {
  const accepted = Map.groupBy(tallies, ({ acceptedMonth }) => acceptedMonth);
  const finished = Map.groupBy(tallies, ({ finishedMonth }) => finishedMonth);
  return [...new Set([...accepted.keys(), ...finished.keys()])]
    .filter((month) => month > 0)
    .sort((a, b) => a - b)
    .map((month) => monthFigures(month, accepted.get(month) ?? [], finished.get(month) ?? []));
}

const monthFigures = (
  month: number,
  accepted: readonly Tally[],
  finished: readonly Tally[],
): MonthFigures => ({
  month: monthName(month),
  received: sum(accepted, () => true),
  assisted: sum(accepted, ({ assistance }) => assistance === 'POST_BRANCH' || assistance === 'POST_HOME'),
  closed: sum(finished, ({ status }) => status !== 'NOT_ACCEPTED'),
  onTime: shareOf(finished),
});

/** A month counted from year 0, as `YYYY-MM`. */
function monthName(month: number): string {
  const year = Math.floor((month - 1) / 12);
  return `${year}-${String(month - year * 12).padStart(2, '0')}`;
}
