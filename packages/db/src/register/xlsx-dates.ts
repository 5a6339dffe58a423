/** Which cell styles of a workbook show a number as a date, by style index. */
export type DateStyles = readonly boolean[];

const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** Whether a number format shows a date; quoted text and bracketed parts are not format letters. */
export function showsDate(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN_DATES.has(id);
  return /[dmyh]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

const DAY = 86_400_000;
/** Day 0 of the two date systems; the first counts a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

const two = (n: number) => String(n).padStart(2, '0');

/** A date cell as a register writes it: `dd/MM/yyyy`, with `HH:mm ` in front when it carries a time. */
export function dateText(serial: string, from1904: boolean): string {
  const minutes = serial === '' ? Number.NaN : Math.round(Number(serial) * 1440);
  const moment = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + (minutes / 1440) * DAY);
  if (Number.isNaN(moment.getTime())) return serial;
  const day = `${two(moment.getUTCDate())}/${two(moment.getUTCMonth() + 1)}/${moment.getUTCFullYear()}`;
  const hasTime = minutes % 1440 !== 0;
  return hasTime ? `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())} ${day}` : day;
}
