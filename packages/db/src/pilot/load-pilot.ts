import type { WorkingCalendar } from '@tram-ho-so/domain/calendar';
import type { CalendarDay, PilotSetting, PrismaClient } from '../generated/prisma/client.ts';
import type { CalendarFacts } from './calendar-facts.ts';
import { isoDate } from './iso-date.ts';
import { pastCalendars } from './past-calendars.ts';
import type { Pilot, Shelf } from './pilot.ts';

/** Reads the pilot whole, at one revision. */
export async function loadPilot(prisma: PrismaClient): Promise<Pilot> {
  const rows = await readRows(prisma);
  const phases = new Map(rows.phases.map((phase) => [phase.number, recorded(phase)]));
  const calendar = calendarOf(rows.setting, rows.calendarDays);
  return {
    revision: Number(rows.revision),
    setting: rows.setting,
    calendar,
    calendarDays: rows.calendarDays,
    calendarVersion: rows.calendarChanges.at(-1)?.id ?? 0,
    pastCalendars: pastCalendars(calendar, rows.calendarChanges.map(changeOf)),
    organisations: shelf(rows.organisations),
    wards: shelf(rows.wards),
    branches: shelf(rows.branches),
    renamings: rows.renamings,
    fields: shelf(rows.fields),
    procedures: shelf(rows.procedures),
    phases,
    phaseSettings: [...phases.values()].flatMap(({ settings }) => settings),
  };
}

function readRows(prisma: PrismaClient) {
  return prisma.$transaction(
    async (tx) => ({
      revision: (await tx.$queryRaw<[{ n: bigint }]>`SELECT n FROM guards.pilot_revision`)[0].n,
      setting: await tx.pilotSetting.findUniqueOrThrow({ where: { id: 1 } }),
      calendarDays: await tx.calendarDay.findMany({ orderBy: { date: 'asc' } }),
      calendarChanges: await tx.calendarChange.findMany({
        orderBy: { id: 'asc' },
        select: { id: true, lastEventId: true, before: true },
      }),
      organisations: await tx.organisation.findMany({ orderBy: { id: 'asc' } }),
      wards: await tx.ward.findMany({ orderBy: { code: 'asc' } }),
      branches: await tx.branch.findMany({ orderBy: { id: 'asc' } }),
      renamings: await tx.branchRenaming.findMany({ orderBy: { id: 'asc' } }),
      fields: await tx.field.findMany({ orderBy: { id: 'asc' } }),
      procedures: await tx.procedure.findMany({
        orderBy: { ordinal: 'asc' },
        include: {
          versions: { orderBy: { version: 'asc' }, include: { papers: { orderBy: { ordinal: 'asc' } } } },
        },
      }),
      phases: await tx.phase.findMany({
        orderBy: { number: 'asc' },
        include: {
          settings: { orderBy: { version: 'asc' }, include: { branches: true, procedures: true } },
        },
      }),
    }),
    { isolationLevel: 'RepeatableRead' },
  );
}

/** The books keep what `changeCalendar` wrote. */
const changeOf = ({ lastEventId, before }: { lastEventId: bigint; before: unknown }) => ({
  lastEventId: Number(lastEventId),
  before: before as CalendarFacts,
});

type PhaseRow = Awaited<ReturnType<typeof readRows>>['phases'][number];

function recorded({ settings, ...phase }: PhaseRow) {
  return {
    ...phase,
    settings: settings.map(({ branches, procedures, ...setting }) => ({
      ...setting,
      phase: phase.number,
      branchIds: new Set(branches.map(({ branchId }) => branchId)),
      procedureIds: new Set(procedures.map(({ procedureId }) => procedureId)),
    })),
  };
}

function shelf<Row extends { id: number; code: string }>(all: readonly Row[]): Shelf<Row> {
  return {
    all,
    byId: new Map(all.map((row) => [row.id, row])),
    byCode: new Map(all.map((row) => [row.code, row])),
  };
}

const calendarOf = (setting: PilotSetting, days: readonly CalendarDay[]): WorkingCalendar => ({
  days: new Map(days.map(({ date, kind }) => [isoDate(date), kind])),
  coverageEnd: isoDate(setting.calendarCoverageEnd),
  hours: {
    morningOpens: setting.morningOpens,
    morningCloses: setting.morningCloses,
    afternoonOpens: setting.afternoonOpens,
    afternoonCloses: setting.afternoonCloses,
  },
  sameDayCutoff: setting.sameDayCutoff,
});
