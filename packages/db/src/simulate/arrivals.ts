import { type Random, randomOf } from './random.ts';
import { monthOf, type WorkTime, weekdayOf } from './work-time.ts';

/** How many dossiers arrive on each local day. */
export type Arrivals = readonly { readonly day: number; readonly count: number }[];

export type Period = {
  readonly firstDay: number;
  readonly lastDay: number;
  /** How much of the last day has passed, from 0 to 1. */
  readonly lastDayShare: number;
};

/** Monday first: people come after the weekend. */
const WEEKDAYS = [1.32, 1.1, 1.02, 0.97, 0.9, 0.55, 0.5];
/** Evenings and days off belong to those who submit online alone. */
const DAY_OFF = 0.09;

/** Spreads exactly `total` dossiers over the days of the period. */
export function arrivals(period: Period, total: number, seed: number, time: WorkTime): Arrivals {
  const days = Array.from({ length: period.lastDay - period.firstDay + 1 }, (_, i) => period.firstDay + i);
  const noise = randomOf(seed, 1);
  const weights = days.map((day) => dayWeight(day, period, time, noise));
  const sum = weights.reduce((a, b) => a + b, 0);
  let reached = 0;
  let given = 0;
  return days.map((day, i) => {
    reached += weights[i] ?? 0;
    const due = day === period.lastDay ? total : Math.round((reached / sum) * total);
    const count = due - given;
    given = due;
    return { day, count };
  });
}

function dayWeight(day: number, period: Period, time: WorkTime, noise: Random): number {
  const passed = (day - period.firstDay) / Math.max(1, period.lastDay - period.firstDay);
  const growth = 0.7 + 0.6 * passed;
  const base = time.works(day) ? (WEEKDAYS[weekdayOf(day)] ?? 1) * aroundTet(day, time) : DAY_OFF;
  const share = day === period.lastDay ? period.lastDayShare : 1;
  return base * growth * share * noise.spread(1, 0.1);
}

/** Papers are settled before Tết; hardly anyone comes in the days after it. */
function aroundTet(day: number, time: WorkTime): number {
  const before = workingDaysToTet(day, time, 1);
  if (before !== undefined) return before <= 2 ? 0.8 : before <= 12 ? 1.4 : 1;
  const after = workingDaysToTet(day, time, -1);
  if (after !== undefined) return after <= 3 ? 0.4 : after <= 7 ? 0.7 : 1;
  return 1;
}

/** Tết is the long run of days off in January or February. */
function workingDaysToTet(day: number, time: WorkTime, direction: 1 | -1): number | undefined {
  let worked = 0;
  let run = 0;
  for (let at = day; Math.abs(at - day) < 30; at += direction) {
    run = time.works(at) ? 0 : run + 1;
    worked += time.works(at) ? 1 : 0;
    if (run === 6) return monthOf(at) <= 1 ? worked : undefined;
  }
  return undefined;
}
