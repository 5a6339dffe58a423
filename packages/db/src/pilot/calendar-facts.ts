import type { IsoDate, OfficeHours, WorkingCalendar } from '@tram-ho-so/domain/calendar';
import type { CalendarDayKind, Provenance } from '@tram-ho-so/domain/vocabulary';

/** A day that is not what its weekday says, as the books tell of it. */
export interface DayFacts {
  readonly kind: CalendarDayKind;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly provenance: Provenance;
  readonly provenanceNote: string;
}

/** What an edit of the calendar touches, on one side of it; what it does not touch is absent. */
export interface CalendarFacts {
  /** Null: the day is what its weekday says. */
  readonly days: Readonly<Record<IsoDate, DayFacts | null>>;
  readonly coverageEnd?: IsoDate | undefined;
  readonly hours?: OfficeHours | undefined;
  readonly sameDayCutoff?: number | undefined;
}

/** A calendar as such facts make it; the rest stays. */
export function calendarWith(calendar: WorkingCalendar, facts: CalendarFacts): WorkingCalendar {
  const days = new Map(calendar.days);
  for (const [date, day] of Object.entries(facts.days)) {
    if (day) days.set(date, day.kind);
    else days.delete(date);
  }
  return {
    days,
    coverageEnd: facts.coverageEnd ?? calendar.coverageEnd,
    hours: facts.hours ?? calendar.hours,
    sameDayCutoff: facts.sameDayCutoff ?? calendar.sameDayCutoff,
  };
}
