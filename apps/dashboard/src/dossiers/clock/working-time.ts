/** Eight office hours make a working day (rule R2). */
const minutesPerDay = 480;

export interface WorkingTime {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

export function workingTime(totalMinutes: number): WorkingTime {
  const total = Math.round(Math.abs(totalMinutes));
  const days = Math.floor(total / minutesPerDay);
  const rest = total - days * minutesPerDay;
  return { days, hours: Math.floor(rest / 60), minutes: rest % 60 };
}

type Unit = keyof WorkingTime;
export type SayUnit = (unit: Unit, count: number) => string;

/** The two largest units that are not zero: “2 ngày 3 giờ”, “7 giờ 18 phút”, “45 phút”. */
export function sayWorkingTime(totalMinutes: number, say: SayUnit): string {
  const time = workingTime(totalMinutes);
  const units: Unit[] = time.days > 0 ? ['days', 'hours'] : ['hours', 'minutes'];
  const said = units.filter((unit) => time[unit] > 0).map((unit) => say(unit, time[unit]));
  return said.length > 0 ? said.join(' ') : say('minutes', 0);
}
