import { updatePilot } from '@tram-ho-so/db';
import { isOrgCode } from '@tram-ho-so/domain/dossier-code';
import { InvalidInput as Invalid } from '@tram-ho-so/domain/refusal';
import { recorderOf } from '../auth/recorder.ts';
import { builder } from '../schema/builder.ts';
import { Provenance } from '../schema/enums.ts';
import { given } from '../schema/given.ts';
import { InvalidInput, NotPermitted, StaleVersion } from '../schema/refusal.ts';
import { resultOf } from '../schema/result.ts';
import { OfficeHoursInput, readOfficeHours } from './office-hours-input.ts';
import { Pilot } from './pilot.ts';

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
  }),
});

type Asked = typeof UpdatePilotInput.$inferInput;

builder.mutationField('updatePilot', (t) =>
  t.field({
    type: resultOf('UpdatePilotResult', Pilot, [StaleVersion, NotPermitted, InvalidInput]),
    allow: 'UPDATE_PILOT',
    description: 'States a fact of the pilot that was assumed.',
    args: { input: t.arg({ type: UpdatePilotInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { db, caller, now } = context;
      await updatePilot(db, input.seenVersion, changeOf(input), recorderOf(caller), now);
      context.pilot = await db.pilotBook.fresh();
      return context.pilot.setting;
    },
  }),
);

function changeOf(asked: Asked) {
  const { launchDate, launchDateProvenance, dossierOrgCode, officeHours, calendarCoverageEnd } = asked;
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
    calendarCoverageEnd:
      calendarCoverageEnd == null ? undefined : new Date(`${calendarCoverageEnd}T00:00:00Z`),
    ...(officeHours && readOfficeHours(officeHours)),
  });
}
