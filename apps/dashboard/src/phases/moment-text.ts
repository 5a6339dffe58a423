import { dateOf, dateTimeOf, timeOf } from '../i18n/format.ts';

/** A moment as people say it: midnight is just the day. */
export function momentText(moment: string): string {
  return timeOf(moment) === '00:00' ? dateOf(moment) : dateTimeOf(moment);
}
