import type { PilotSettingsQuery, UpdatePilotInput } from '../api/generated/graphql.ts';

type StoredPilot = PilotSettingsQuery['pilot'];

export const hourFields = [
  'morningOpens',
  'morningCloses',
  'afternoonOpens',
  'afternoonCloses',
  'sameDayCutoff',
] as const;

/** The settings a person may change, as text. */
export type PilotDraft = Record<
  | 'launchDate'
  | 'launchDateProvenance'
  | 'dossierOrgCode'
  | 'dossierOrgCodeProvenance'
  | 'calendarCoverageEnd'
  | 'officeHoursProvenance'
  | (typeof hourFields)[number],
  string
>;

export function draftOf(pilot: StoredPilot): PilotDraft {
  const { launchDate, launchDateProvenance, dossierOrgCode, dossierOrgCodeProvenance, calendarCoverageEnd } =
    pilot;
  const { provenance, ...hours } = pilot.officeHours;
  return {
    launchDate,
    launchDateProvenance,
    dossierOrgCode,
    dossierOrgCodeProvenance,
    calendarCoverageEnd,
    officeHoursProvenance: provenance,
    ...hours,
  };
}

/** Only what was changed travels; office hours travel together. */
export function inputOf(seenVersion: number, before: PilotDraft, after: PilotDraft): UpdatePilotInput {
  const { officeHoursProvenance, ...rest } = after;
  const hourChanged = [...hourFields, 'officeHoursProvenance' as const].some(
    (field) => before[field] !== after[field],
  );
  const single = [
    'launchDate',
    'launchDateProvenance',
    'dossierOrgCode',
    'dossierOrgCodeProvenance',
    'calendarCoverageEnd',
  ] as const;
  const changed = single.filter((field) => before[field] !== after[field]);
  const hours = Object.fromEntries(hourFields.map((field) => [field, rest[field]]));
  return {
    seenVersion,
    ...Object.fromEntries(changed.map((field) => [field, after[field].trim()])),
    ...(hourChanged ? { officeHours: { ...hours, provenance: officeHoursProvenance } } : {}),
  } as UpdatePilotInput;
}
