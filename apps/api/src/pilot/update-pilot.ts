import { changeCalendar, type Pilot as Settings, updatePilot } from '@tram-ho-so/db';
import { isOrgCode } from '@tram-ho-so/domain/dossier-code';
import { InvalidInput as Invalid } from '@tram-ho-so/domain/refusal';
import { organisationOf } from '../auth/acting.ts';
import { permissionWords } from '../auth/permission-words.ts';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { readReason } from '../schema/calendar-reason.ts';
import { countingOf } from '../schema/counting-setting.ts';
import { Provenance } from '../schema/enums.ts';
import { given } from '../schema/given.ts';
import { OfficeHoursInput } from '../schema/office-hours-input.ts';
import { InvalidInput, NotPermitted, StaleVersion } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { limitsOf } from './limits-input.ts';
import { Pilot } from './pilot.ts';
import { publishingOf } from './publishing.ts';

const UpdatePilotInput = builder.inputType('UpdatePilotInput', {
  description: 'What is left out stays.',
  fields: (t) => ({
    seenVersion: t.int({ required: true, description: '`Pilot.version` as you saw it.' }),
    launchDate: t.field({ type: 'Date' }),
    launchDateProvenance: t.field({ type: Provenance }),
    dossierOrgCode: t.string({ description: 'e.g. `000.00.24.H49`.' }),
    dossierOrgCodeProvenance: t.field({ type: Provenance }),
    officeHours: t.field({ type: OfficeHoursInput }),
    calendarCoverageEnd: t.field({ type: 'Date' }),
    supplementTermDays: t.int({ description: '1 to 365.' }),
    extensionLimitDays: t.int({ description: '1 to 60.' }),
    escalationHours: t.intList({ description: 'At most 12, each once, -240 to 240.' }),
    deliveryAttempts: t.int({ description: '1 to 9.' }),
    limitsProvenance: t.field({ type: Provenance }),
    reportBoundaryDay: t.int({ description: '1 to 28.' }),
    exportKeptDays: t.int({ description: '1 to 90.' }),
    sensitiveFields: t.stringList({ description: 'Field codes, each once.' }),
    smallCellPersons: t.int({ description: '5 to 100.' }),
    reason: t.string({
      description:
        'For the journal of the calendar when coverage or office hours change: these move open promises.',
    }),
  }),
});

type Asked = typeof UpdatePilotInput.$inferInput;

const what = permissionWords.UPDATE_PILOT;

builder.mutationField('updatePilot', (t) =>
  t.field({
    type: resultOf('UpdatePilotResult', Pilot, [StaleVersion, NotPermitted, InvalidInput]),
    allow: 'UPDATE_PILOT',
    description:
      'States a fact of the pilot that was assumed. Coverage and office hours are an edit of the calendar: open promises are counted again, as by `changeCalendar`.',
    args: { input: t.arg({ type: UpdatePilotInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, pilot, caller, now } = context;
      const { seenVersion } = input;
      const actor = recorderOf(caller);
      const change = changeOf(input, pilot);
      const setting = countingOf({ ...input, coverageEnd: input.calendarCoverageEnd }, pilot);
      if (Object.keys(setting).length === 0) await updatePilot(db, seenVersion, change, actor, now);
      else
        await changeCalendar(db, {
          edit: { days: new Map(), setting },
          with: { seenVersion, change },
          reason: readReason(input.reason ?? what.vi),
          seenVersion: pilot.calendarVersion,
          organisationId: organisationOf(caller, what),
          actor,
          now,
        });
      context.pilot = await db.pilotBook.fresh();
      return context.pilot.setting;
    },
  }),
);

function changeOf(asked: Asked, pilot: Settings) {
  const { launchDate, launchDateProvenance, dossierOrgCode, officeHours } = asked;
  if (dossierOrgCode != null && !isOrgCode(dossierOrgCode)) {
    throw new Invalid('dossierOrgCode', {
      vi: 'Viết theo mẫu 000.00.24.H49.',
      en: 'Write it like 000.00.24.H49.',
    });
  }
  return given({
    launchDate: launchDate == null ? undefined : new Date(`${launchDate}T00:00:00Z`),
    launchDateProvenance: launchDateProvenance ?? undefined,
    dossierOrgCode: dossierOrgCode ?? undefined,
    dossierOrgCodeProvenance: asked.dossierOrgCodeProvenance ?? undefined,
    officeHoursProvenance: officeHours?.provenance ?? undefined,
    ...limitsOf(asked),
    ...publishingOf(asked, pilot),
  });
}
