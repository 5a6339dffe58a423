import type { Locale } from '../preferences.ts';

const tag = { vi: 'vi-VN', en: 'en-GB' } as const;
const weekday = {
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** A plain date (`2024-01-15`) or an instant, as the hands of a clock in Hạ Long. */
const local = (moment: string): Date =>
  new Date(moment.length === 10 ? `${moment}T00:00:00Z` : new Date(moment).getTime() + 7 * 3_600_000);
const two = (n: number): string => String(n).padStart(2, '0');

export function dateOf(moment: string): string {
  const d = local(moment);
  return `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()}`;
}
export const dayOf = (moment: string): string => dateOf(moment).slice(0, 5);
export function timeOf(moment: string): string {
  const d = local(moment);
  return `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}`;
}
export const dateTimeOf = (moment: string): string => `${dateOf(moment)} ${timeOf(moment)}`;
export const weekdayOf = (moment: string, locale: Locale): string =>
  `${weekday[locale][local(moment).getUTCDay()]}, ${dateOf(moment)}`;

/** `2026-11` as `11/2026`. */
export const monthOf = (month: string): string => `${month.slice(5, 7)}/${month.slice(0, 4)}`;

export const numberOf = (value: number, locale: Locale, digits = 0): string =>
  new Intl.NumberFormat(tag[locale], { maximumFractionDigits: digits }).format(value);

/** `0.964` as `96,4 %`, with a space that does not break. */
export const percentOf = (share: number, locale: Locale): string =>
  `${new Intl.NumberFormat(tag[locale], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share * 100)}\u00a0%`;

const parts = {
  vi: { day: 'ngày', hour: 'giờ', minute: 'phút' },
  en: { day: 'd', hour: 'h', minute: 'min' },
} as const;

/** Working minutes in words, the two greatest parts; eight hours are a working day. */
export function workingTimeOf(minutes: number, locale: Locale): string {
  const all = Math.abs(Math.round(minutes));
  const [day, hour, minute] = [Math.floor(all / 480), Math.floor((all % 480) / 60), all % 60];
  const said = [
    [day, parts[locale].day],
    [hour, parts[locale].hour],
    [minute, parts[locale].minute],
  ] as const;
  const first = said.findIndex(([n]) => n > 0);
  if (first < 0) return `0\u00a0${parts[locale].minute}`;
  return said
    .slice(first, first + 2)
    .filter(([n]) => n > 0)
    .map(([n, word]) => `${n}\u00a0${word}`)
    .join(' ');
}

/** The day of a moment in Hạ Long, `yyyy-MM-dd`. */
export const isoDayOf = (moment: string): string => local(moment).toISOString().slice(0, 10);
