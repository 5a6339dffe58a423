import type { WorkingCalendar } from '@tram-ho-so/domain/calendar';
import { type CalendarFacts, calendarWith } from './calendar-facts.ts';

/** The calendar that events were counted on up to one of them. */
export interface PastCalendar {
  readonly lastEventId: number;
  readonly calendar: WorkingCalendar;
}

interface Change {
  readonly lastEventId: number;
  readonly before: CalendarFacts;
}

/** The calendars before each change, oldest first: from today's, every change is taken back in turn. */
export function pastCalendars(calendar: WorkingCalendar, changes: readonly Change[]): PastCalendar[] {
  let standing = calendar;
  return changes
    .toReversed()
    .map(({ lastEventId, before }) => {
      standing = calendarWith(standing, before);
      return { lastEventId, calendar: standing };
    })
    .reverse();
}

/** The calendar an event was counted on when it was recorded. */
export const calendarOfEvent = (
  { calendar, pastCalendars: past }: { calendar: WorkingCalendar; pastCalendars: readonly PastCalendar[] },
  eventId: number,
): WorkingCalendar => past.find(({ lastEventId }) => eventId <= lastEventId)?.calendar ?? calendar;
