/** Vietnam is UTC+7 without summer time. */
const offsetMs = 7 * 3_600_000;

/** `2023-11-20T09:00:00+07:00`; milliseconds only when there are some. */
export function isoMoment(at: Date): string {
  const local = new Date(at.getTime() + offsetMs).toISOString().slice(0, -1);
  return `${local.endsWith('.000') ? local.slice(0, -4) : local}+07:00`;
}

const dayMs = 86_400_000;
/** Spreadsheets count days from 30/12/1899. */
const epoch = 25_569;

export const serialOfDate = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayMs + epoch;

/** A moment as local days and parts of a day. */
export const serialOfMoment = (at: Date): number => (at.getTime() + offsetMs) / dayMs + epoch;

/** Days since 1970. */
export const dayNumber = (date: string): number => Math.floor(Date.parse(`${date}T00:00:00Z`) / dayMs);
