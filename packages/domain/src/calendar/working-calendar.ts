import type { CalendarDayKind } from '../vocabulary.ts';
import type { IsoDate } from './local-time.ts';

/** Office hours in minutes after local midnight (rule R3). */
export interface OfficeHours {
  readonly morningOpens: number;
  readonly morningCloses: number;
  readonly afternoonOpens: number;
  readonly afternoonCloses: number;
}

/** What every promise is counted with. A value: change it by making another one. */
export interface WorkingCalendar {
  /** Days that are not what their weekday says. */
  readonly days: ReadonlyMap<IsoDate, CalendarDayKind>;
  /** Last day the calendar answers for; a promise beyond it is provisional. */
  readonly coverageEnd: IsoDate;
  readonly hours: OfficeHours;
  /** Minutes after midnight; a same-day procedure accepted later is due the next working day (rule R4). */
  readonly sameDayCutoff: number;
}

/** What each kind of day does to a working week; `AS_WEEKDAY` leaves it as it is. */
export const effectOfDay = {
  PUBLIC_HOLIDAY: 'OFF',
  COMPENSATORY_OFF: 'OFF',
  SWAPPED_OFF: 'OFF',
  MAKEUP_WORKDAY: 'WORKED',
  UNCONFIRMED: 'AS_WEEKDAY',
} as const satisfies Record<CalendarDayKind, 'OFF' | 'WORKED' | 'AS_WEEKDAY'>;
