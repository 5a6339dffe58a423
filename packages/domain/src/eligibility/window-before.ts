import { dayOfIso, type IsoDate, instantAt, localDate } from '../calendar/local-time.ts';

/** The start of the window that ends at a moment: the same local day so many months earlier, or the month’s last day. */
export function windowBefore(end: Date, months: number): Date {
  const [year = 0, month = 0, day = 0] = localDate(end).split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const start = new Date(Date.UTC(year, month - 1 - months, Math.min(day, last)));
  const iso: IsoDate = start.toISOString().slice(0, 10);
  return instantAt(dayOfIso(iso), 0);
}
