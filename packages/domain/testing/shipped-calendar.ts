import { readFileSync } from 'node:fs';
import type { WorkingCalendar } from '../src/calendar/working-calendar.ts';
import { type CalendarDayKind, calendarDayKinds } from '../src/vocabulary.ts';

const csv = readFileSync(new URL('../../../prisma/data/holidays.csv', import.meta.url), 'utf8');
const row = new RegExp(`^(\\d{4}-\\d{2}-\\d{2}),.*,(${calendarDayKinds.join('|')}),`, 'gm');

/** The calendar that ships with the product, with its default hours. */
export const shippedCalendar: WorkingCalendar = {
  days: new Map([...csv.matchAll(row)].map(([, date, kind]) => [date ?? '', kind as CalendarDayKind])),
  coverageEnd: '2027-12-31',
  hours: { morningOpens: 420, morningCloses: 690, afternoonOpens: 810, afternoonCloses: 1020 },
  sameDayCutoff: 900,
};

/** A local moment, `YYYY-MM-DD HH:mm` in Asia/Ho_Chi_Minh. */
export const local = (moment: string): Date => new Date(`${moment.replace(' ', 'T')}:00+07:00`);
