import { type DayNumber, dayOfIso } from './local-time.ts';
import { effectOfDay, type WorkingCalendar } from './working-calendar.ts';

/** Days are indexed from 1970-01-01 up to, not including, this one. */
const horizon = dayOfIso('2150-01-01');

/** A calendar turned into look-up tables, so that counting days costs the same over a week and over a year. */
export interface DayIndex {
  /** `rank[d]`: working days before day `d`. */
  readonly rank: Int32Array;
  /** `nth[k]`: the day of the working day with rank `k`. */
  readonly nth: Int32Array;
  /** `unconfirmed[d]`: unconfirmed days before day `d`. */
  readonly unconfirmed: Int32Array;
  /** Last day the calendar answers for. */
  readonly coverageEnd: DayNumber;
}

/** A calendar is a value, so its index is computed once and remembered beside it. */
const indexes = new WeakMap<WorkingCalendar, DayIndex>();

export function dayIndex(calendar: WorkingCalendar): DayIndex {
  const known = indexes.get(calendar);
  if (known) return known;
  const index = computeIndex(calendar);
  indexes.set(calendar, index);
  return index;
}

function computeIndex(calendar: WorkingCalendar): DayIndex {
  const { working, doubtful } = markDays(calendar);
  const rank = new Int32Array(horizon + 1);
  const nth = new Int32Array(horizon + 1);
  const unconfirmed = new Int32Array(horizon + 1);
  for (let day = 0; day < horizon; day++) {
    const before = rank[day] ?? 0;
    if (working[day]) nth[before] = day;
    rank[day + 1] = before + (working[day] ?? 0);
    unconfirmed[day + 1] = (unconfirmed[day] ?? 0) + (doubtful[day] ?? 0);
  }
  return { rank, nth, unconfirmed, coverageEnd: dayOfIso(calendar.coverageEnd) };
}

function markDays(calendar: WorkingCalendar) {
  const working = new Uint8Array(horizon);
  const doubtful = new Uint8Array(horizon);
  for (let day = 0; day < horizon; day++) working[day] = isWeekday(day) ? 1 : 0;
  for (const [date, kind] of calendar.days) {
    const day = dayOfIso(date);
    const effect = effectOfDay[kind];
    if (effect !== 'AS_WEEKDAY') working[day] = effect === 'WORKED' ? 1 : 0;
    if (kind === 'UNCONFIRMED') doubtful[day] = 1;
  }
  return { working, doubtful };
}

/** 1970-01-01 was a Thursday. */
function isWeekday(day: DayNumber): boolean {
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6;
}
