import type { OfficeHours } from '@tram-ho-so/domain/calendar';
import type { Random } from './random.ts';
import { dayOf, minuteOf, momentOn, type WorkTime } from './work-time.ts';

/** Moments at which clerks write things down. */
export type OfficeMoments = {
  /** Some office minutes after a moment, with seconds that differ. */
  readonly soonAfter: (random: Random, after: number, medianMinutes: number) => number;
  /** Some minute of a working day, after a moment; that moment's day may be the same. */
  readonly onDay: (random: Random, day: number, after: number) => number;
};

export function officeMoments(time: WorkTime): OfficeMoments {
  const { hours } = time.calendar;
  return {
    soonAfter: (random, after, median) =>
      withSeconds(random, time.later(after, Math.max(2, Math.ceil(random.spread(median, 0.8))))),
    onDay: (random, day, after) => {
      const from = Math.max(hours.morningOpens + 15, dayOf(after) === day ? minuteOf(after) + 3 : 0);
      const minute = from + random.next() * Math.max(1, hours.afternoonCloses - 8 - from);
      return withSeconds(random, momentOn(day, Math.floor(pastNoonBreak(hours, minute))));
    },
  };
}

/** Nobody writes during the noon break; what falls there is written right after it. */
function pastNoonBreak(hours: OfficeHours, minute: number): number {
  const inBreak = minute >= hours.morningCloses && minute < hours.afternoonOpens;
  return inBreak ? hours.afternoonOpens + (minute - hours.morningCloses) / 3 : minute;
}

const withSeconds = (random: Random, moment: number) => moment + random.between(0, 59) * 1000;
