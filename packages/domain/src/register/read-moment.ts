import { dayOfIso, instantAt, isoOfDay } from '../calendar/local-time.ts';

/** A moment as a register gives it; `minute` is null when only the day is said. */
export interface ReadMoment {
  readonly day: number;
  readonly minute: number | null;
  /** It was a spreadsheet's day number. */
  readonly serial: boolean;
}

const date = String.raw`(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})`;
const time = String.raw`(\d{1,2})[:hg](\d{2})(?::\d{2})?`;
const timeFirst = new RegExp(`^(?:${time},? +)?${date}$`);
const timeLast = new RegExp(`^${date},? +${time}$`);
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2})?)?$/;
const serialNumber = /^\d{5}(?:[.,]\d+)?$/;

/** Day 0 of a spreadsheet is 30/12/1899. */
const serialZero = dayOfIso('1899-12-30');

/** Reads `HH:mm dd/MM/yyyy`, `dd/MM/yyyy`, an ISO date or a spreadsheet's day number; undefined when it is no real date. */
export function readMoment(text: string): ReadMoment | undefined {
  if (serialNumber.test(text)) return fromSerial(Number(text.replace(',', '.')));
  const first = timeFirst.exec(text);
  if (first) return moment(first[5], first[4], first[3], first[1], first[2]);
  const last = timeLast.exec(text);
  if (last) return moment(last[3], last[2], last[1], last[4], last[5]);
  const standard = iso.exec(text);
  if (standard) return moment(standard[1], standard[2], standard[3], standard[4], standard[5]);
  return undefined;
}

/** The instant of a moment, at a given minute when it says none. */
export const instantOf = ({ day, minute }: ReadMoment, otherwise: number): Date =>
  instantAt(day, minute ?? otherwise);

function moment(year?: string, month?: string, dayOfMonth?: string, hour?: string, minutes?: string) {
  const written = `${year}-${month?.padStart(2, '0')}-${dayOfMonth?.padStart(2, '0')}`;
  const day = dayOfIso(written);
  // A date that does not exist, such as 31/02, either has no day or turns into another one.
  if (Number.isNaN(day) || isoOfDay(day) !== written || !isPlausible(day)) return undefined;
  if (hour === undefined || minutes === undefined) return { day, minute: null, serial: false };
  if (Number(hour) > 23 || Number(minutes) > 59) return undefined;
  return { day, minute: Number(hour) * 60 + Number(minutes), serial: false };
}

/** A register is of this century. */
const isPlausible = (day: number) => day >= dayOfIso('2000-01-01') && day < dayOfIso('2100-01-01');

function fromSerial(serial: number): ReadMoment | undefined {
  const whole = Math.floor(serial);
  const day = serialZero + whole;
  if (!isPlausible(day)) return undefined;
  const minute = Math.round((serial - whole) * 1440);
  return { day, minute: minute === 0 ? null : Math.min(minute, 1439), serial: true };
}
