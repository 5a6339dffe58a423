/** A calendar date, `YYYY-MM-DD`, in local time. */
export type IsoDate = string;

/** Days since 1970-01-01, in local time. */
export type DayNumber = number;

/** Asia/Ho_Chi_Minh has been UTC+7 without summer time since 1975. */
const offsetMs = 7 * 3_600_000;
const dayMs = 86_400_000;
const minuteMs = 60_000;

/** The local day an instant falls on. */
export const dayOf = (at: Date): DayNumber => Math.floor((at.getTime() + offsetMs) / dayMs);

/** Whole minutes after local midnight; seconds are dropped, the clock counts minutes. */
export const minuteOf = (at: Date): number =>
  Math.floor((((at.getTime() + offsetMs) % dayMs) + dayMs) / minuteMs) % 1440;

/** The instant at a minute of a local day. */
export const instantAt = (day: DayNumber, minute: number): Date =>
  new Date(day * dayMs + minute * minuteMs - offsetMs);

/** Days are written the same for ever, and a simulation asks for the same few thousand a million times. */
const written = new Map<DayNumber, IsoDate>();

export function isoOfDay(day: DayNumber): IsoDate {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayMs).toISOString().slice(0, 10);
  written.set(day, date);
  return date;
}

export const dayOfIso = (date: IsoDate): DayNumber => Math.floor(Date.parse(`${date}T00:00:00Z`) / dayMs);

/** The local date of an instant. */
export const localDate = (at: Date): IsoDate => isoOfDay(dayOf(at));

/** The local date of an instant as people write it: `dd/MM/yyyy`. */
export const sayDate = (at: Date): string => localDate(at).split('-').reverse().join('/');

/** The local minute of an instant as people write it: `HH:mm dd/MM/yyyy`. */
export function sayMoment(at: Date): string {
  const minute = minuteOf(at);
  const twoDigits = (n: number) => String(n).padStart(2, '0');
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)} ${sayDate(at)}`;
}
