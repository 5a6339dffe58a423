import type { IsoDate, OfficeHours } from '@tram-ho-so/domain/calendar';
import type { PilotSetting } from '../generated/prisma/client.ts';
import type { CalendarFacts, DayFacts } from '../pilot/calendar-facts.ts';
import { isoDate } from '../pilot/iso-date.ts';
import type { Pilot } from '../pilot/pilot.ts';

/** Settings of the pilot by which promises are counted; a change of them is a change of the calendar. */
export type CountingSetting = Partial<
  Pick<
    PilotSetting,
    | 'calendarCoverageEnd'
    | 'morningOpens'
    | 'morningCloses'
    | 'afternoonOpens'
    | 'afternoonCloses'
    | 'sameDayCutoff'
  >
>;

/** What somebody wants to change of the calendar. */
export interface CalendarEdit {
  /** Days as they shall be; null takes a day back to what its weekday says. */
  readonly days: ReadonlyMap<IsoDate, DayFacts | null>;
  readonly setting: CountingSetting;
}

/** What an edit touches, as it is and as it shall be. */
export function factsOfEdit(
  pilot: Pilot,
  { days, setting }: CalendarEdit,
): { readonly before: CalendarFacts; readonly after: CalendarFacts } {
  const known = new Map(pilot.calendarDays.map((day) => [isoDate(day.date), dayFacts(day)]));
  const dates = [...days.keys()].sort();
  return {
    before: {
      days: Object.fromEntries(dates.map((date) => [date, known.get(date) ?? null])),
      ...countingFacts(pilot.setting, setting),
    },
    after: {
      days: Object.fromEntries(dates.map((date) => [date, days.get(date) ?? null])),
      ...countingFacts({ ...pilot.setting, ...setting }, setting),
    },
  };
}

const dayFacts = ({ kind, nameVi, nameEn, provenance, provenanceNote }: DayFacts): DayFacts => ({
  kind,
  nameVi,
  nameEn,
  provenance,
  provenanceNote,
});

const hourFields = ['morningOpens', 'morningCloses', 'afternoonOpens', 'afternoonCloses'] as const;

/** Of the settings, those that an edit names. */
function countingFacts(from: PilotSetting, named: CountingSetting): Omit<CalendarFacts, 'days'> {
  const { morningOpens, morningCloses, afternoonOpens, afternoonCloses } = from;
  const hours: OfficeHours = { morningOpens, morningCloses, afternoonOpens, afternoonCloses };
  return {
    ...(named.calendarCoverageEnd && { coverageEnd: isoDate(from.calendarCoverageEnd) }),
    ...(hourFields.some((field) => named[field] !== undefined) && { hours }),
    ...(named.sameDayCutoff !== undefined && { sameDayCutoff: from.sameDayCutoff }),
  };
}

/** The first local day on which an edit tells anything; undefined when every promise may be counted differently. */
export function firstDayTouched(before: CalendarFacts, after: CalendarFacts): IsoDate | undefined {
  if (before.hours || before.sameDayCutoff !== undefined) return undefined;
  const coverage = [before.coverageEnd, after.coverageEnd].filter((day) => day !== undefined);
  return [...Object.keys(before.days), ...coverage].sort()[0];
}
