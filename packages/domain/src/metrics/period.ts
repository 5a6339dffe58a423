import { dayOfIso, type IsoDate, isoOfDay } from '../calendar/local-time.ts';

/** How a year is cut: the months of the calendar, or those of the reports (Decree 09/2019/NĐ-CP). */
export type Reckoning = 'CALENDAR' | 'REPORT';
export type PeriodKind = 'MONTH' | 'QUARTER' | 'YEAR';

/** Local dates, both inclusive. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface NamedPeriod {
  readonly kind: PeriodKind;
  readonly reckoning: Reckoning;
  readonly year: number;
  /** Month 1–12 or quarter 1–4; of no meaning for a year. */
  readonly nth: number;
}

const monthsIn = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const satisfies Record<PeriodKind, number>;

/** First day of a month counted from January of year 0. */
const firstOf = (month: number): IsoDate =>
  new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)).toISOString().slice(0, 10);

/** A month of the reports begins on the boundary day of the month before; quarters and years are made of them. */
const startOf = (month: number, reckoning: Reckoning, boundaryDay: number): number =>
  reckoning === 'CALENDAR' ? dayOfIso(firstOf(month)) : dayOfIso(firstOf(month - 1)) + boundaryDay - 1;

export function periodOf({ kind, reckoning, year, nth }: NamedPeriod, boundaryDay: number): Period {
  const months = monthsIn[kind];
  const first = year * 12 + (kind === 'YEAR' ? 0 : (nth - 1) * months);
  return {
    from: isoOfDay(startOf(first, reckoning, boundaryDay)),
    to: isoOfDay(startOf(first + months, reckoning, boundaryDay) - 1),
  };
}

/** The month of a reckoning that a day falls in. */
export function monthAround(day: IsoDate, reckoning: Reckoning, boundaryDay: number): NamedPeriod {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const later = reckoning === 'REPORT' && date >= boundaryDay ? 1 : 0;
  const months = year * 12 + month - 1 + later;
  return { kind: 'MONTH', reckoning, year: Math.floor(months / 12), nth: (months % 12) + 1 };
}
