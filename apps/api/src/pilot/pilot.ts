import type { Pilot as PilotBook } from '@tram-ho-so/db';
import { dayOfIso, localDate } from '@tram-ho-so/domain/calendar';
import { layersInForce } from '@tram-ho-so/domain/phase';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { PhaseNumber, Provenance } from '../schema/enums.ts';

type Setting = PilotBook['setting'];

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const OfficeHours = builder.objectRef<Setting>('OfficeHours').implement({
  description: 'Office hours, `HH:mm` local time.',
  fields: (t) => ({
    morningOpens: t.string({ resolve: ({ morningOpens }) => clockTime(morningOpens) }),
    morningCloses: t.string({ resolve: ({ morningCloses }) => clockTime(morningCloses) }),
    afternoonOpens: t.string({ resolve: ({ afternoonOpens }) => clockTime(afternoonOpens) }),
    afternoonCloses: t.string({ resolve: ({ afternoonCloses }) => clockTime(afternoonCloses) }),
    sameDayCutoff: t.string({
      description: 'A same-day dossier accepted later is due the next working day.',
      resolve: ({ sameDayCutoff }) => clockTime(sameDayCutoff),
    }),
    provenance: t.expose('officeHoursProvenance', { type: Provenance }),
  }),
});

export const Pilot = builder.objectRef<Setting>('Pilot').implement({
  description: 'The pilot: its settings, and what time it is for it.',
  fields: (t) => ({
    now: t.field({ type: 'DateTime', resolve: (_setting, _args, { now }) => now }),
    launchDate: t.expose('launchDate', { type: 'Date' }),
    launchDateProvenance: t.expose('launchDateProvenance', { type: Provenance }),
    weekOfPilot: t.int({
      description: '1 in the first week.',
      resolve: ({ launchDate }, _args, { now }) => weekOf(launchDate, now),
    }),
    phasesInForce: t.field({
      type: [PhaseNumber],
      resolve: (_setting, _args, { pilot, now }) =>
        layersInForce(pilot.phaseSettings, now).map(({ phase }) => phase),
    }),
    dossierOrgCode: t.exposeString('dossierOrgCode', { description: 'First segment of dossier codes.' }),
    dossierOrgCodeProvenance: t.expose('dossierOrgCodeProvenance', { type: Provenance }),
    officeHours: t.field({ type: OfficeHours, resolve: (setting) => setting }),
    calendarCoverageEnd: t.expose('calendarCoverageEnd', {
      type: 'Date',
      description: 'Last day the calendar answers for; a promise beyond it is provisional.',
    }),
    calendarVersion: t.int({
      description: 'Number of the newest edit of the calendar; 0 before the first.',
      resolve: (_setting, _args, { pilot }) => pilot.calendarVersion,
    }),
    supplementTermDays: t.exposeInt('supplementTermDays', {
      description: 'Calendar days a citizen has to bring the papers asked for (rule R9).',
    }),
    extensionLimitDays: t.exposeInt('extensionLimitDays', {
      description: 'Longest extension in working days where the procedure names none.',
    }),
    escalationHours: t.exposeIntList('escalationHours', {
      description:
        'Remaining working hours at which an open promise is escalated; 8 are one working day, negative is late.',
    }),
    deliveryAttempts: t.exposeInt('deliveryAttempts', {
      description: 'Failed attempts after which a result goes back to the HCC.',
    }),
    reportBoundaryDay: t.exposeInt('reportBoundaryDay', {
      description:
        'Day of the month before on which a month of the reports begins, its quarters and years with it (Decree 09/2019/NĐ-CP: 15). What was closed or submitted keeps its own dates.',
    }),
    exportKeptDays: t.exposeInt('exportKeptDays', {
      description: 'Days for which the file of an export is kept.',
    }),
    sensitiveFields: t.exposeStringList('sensitiveFields', {
      description: 'Codes of fields whose dossiers tell something sensitive of a person.',
    }),
    smallCellPersons: t.exposeInt('smallCellPersons', {
      description:
        'In a sensitive field, fewer persons than this in a branch, procedure and month are not told apart in exports.',
    }),
    limitsProvenance: t.expose('limitsProvenance', {
      type: Provenance,
      description: 'How far the four limits above may be trusted.',
    }),
    holdsSimulated: t.boolean({
      description: 'Some dossiers are simulated.',
      resolve: (_setting, _args, context) => holds(context, 'SIMULATED'),
    }),
    holdsImported: t.boolean({
      description: 'Some dossiers came from a register.',
      resolve: (_setting, _args, context) => holds(context, 'IMPORTED'),
    }),
    version: t.exposeInt('version'),
  }),
});

function weekOf(launchDate: Date, now: Date): number {
  const days = dayOfIso(localDate(now)) - dayOfIso(launchDate.toISOString().slice(0, 10));
  return Math.floor(days / 7) + 1;
}

type Marked = 'SIMULATED' | 'IMPORTED';

const held = new WeakMap<Context['db'], Set<Marked>>();

/** Dossiers are never deleted: what the books held once, they hold. */
async function holds({ db }: Context, origin: Marked): Promise<boolean> {
  const known = held.get(db) ?? new Set();
  held.set(db, known);
  if (known.has(origin)) return true;
  const found = await db.prisma.dossier.findFirst({ where: { origin }, select: { id: true } });
  if (found) known.add(origin);
  return found !== null;
}

builder.queryField('pilot', (t) =>
  t.field({
    type: Pilot,
    allow: 'READ_CATALOGUE',
    description: 'The pilot’s settings, and its present.',
    resolve: (_root, _args, { pilot }) => pilot.setting,
  }),
);
