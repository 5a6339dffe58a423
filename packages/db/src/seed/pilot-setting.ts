import { calendarDayKinds } from '@tram-ho-so/domain/vocabulary';
import type { Prisma } from '../generated/prisma/client.ts';
import { dateColumn } from '../pilot/iso-date.ts';
import { cell, readShipped } from './read-shipped.ts';
import { provenanceOf } from './shipped-provenance.ts';

/** The launch article gives the day and the month; the year is assumed. */
export const launchDate = dateColumn('2023-08-15');

export const shippedPilotSetting: Prisma.PilotSettingCreateManyInput = {
  id: 1,
  launchDate,
  launchDateProvenance: 'ASSUMED',
  dossierOrgCode: '000.00.24.H49',
  dossierOrgCodeProvenance: 'ASSUMED',
  morningOpens: 7 * 60,
  morningCloses: 11 * 60 + 30,
  afternoonOpens: 13 * 60 + 30,
  afternoonCloses: 17 * 60,
  officeHoursProvenance: 'UNCERTAIN',
  sameDayCutoff: 15 * 60,
  calendarCoverageEnd: dateColumn('2027-12-31'),
  branchSeesClosedDays: 30,
};

export const shippedCalendar = (): Prisma.CalendarDayCreateManyInput[] =>
  readShipped('holidays.csv').map((row) => {
    const kind = calendarDayKinds.find((each) => each === cell(row, 'kind'));
    if (!kind) throw new Error(`The shipped calendar says ${cell(row, 'kind')}.`);
    return {
      date: dateColumn(cell(row, 'date')),
      kind,
      nameVi: cell(row, 'name_vi'),
      nameEn: cell(row, 'name_en'),
      provenance: provenanceOf(cell(row, 'provenance')),
      provenanceNote: cell(row, 'provenance'),
    };
  });
