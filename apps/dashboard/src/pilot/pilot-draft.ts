import type { PilotSettingsQuery, UpdatePilotInput } from '../api/generated/graphql.ts';

type StoredPilot = PilotSettingsQuery['pilot'];

export const hourFields = [
  'morningOpens',
  'morningCloses',
  'afternoonOpens',
  'afternoonCloses',
  'sameDayCutoff',
] as const;

export const limitFields = [
  'supplementTermDays',
  'extensionLimitDays',
  'escalationHours',
  'deliveryAttempts',
] as const;

export const publishingFields = ['reportBoundaryDay', 'exportKeptDays', 'smallCellPersons'] as const;

/** The settings a person may change, as text, and why the calendar changes with them. */
export type PilotDraft = Record<
  | 'launchDate'
  | 'launchDateProvenance'
  | 'dossierOrgCode'
  | 'dossierOrgCodeProvenance'
  | 'calendarCoverageEnd'
  | 'officeHoursProvenance'
  | 'limitsProvenance'
  | 'reason'
  | 'sensitiveFields'
  | (typeof hourFields)[number]
  | (typeof limitFields)[number]
  | (typeof publishingFields)[number],
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
    supplementTermDays: String(pilot.supplementTermDays),
    extensionLimitDays: String(pilot.extensionLimitDays),
    escalationHours: pilot.escalationHours.join('; '),
    deliveryAttempts: String(pilot.deliveryAttempts),
    limitsProvenance: pilot.limitsProvenance,
    reportBoundaryDay: String(pilot.reportBoundaryDay),
    exportKeptDays: String(pilot.exportKeptDays),
    smallCellPersons: String(pilot.smallCellPersons),
    sensitiveFields: pilot.sensitiveFields.join('; '),
    reason: '',
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
    'limitsProvenance',
    'reason',
  ] as const;
  const changed = single.filter((field) => before[field] !== after[field]);
  const hours = Object.fromEntries(hourFields.map((field) => [field, rest[field]]));
  const numbers = [...limitFields, ...publishingFields].filter((field) => before[field] !== after[field]);
  return {
    seenVersion,
    ...Object.fromEntries(numbers.map((field) => [field, numbersIn(field, after[field])])),
    ...Object.fromEntries(changed.map((field) => [field, after[field].trim()])),
    ...(before.sensitiveFields === after.sensitiveFields
      ? {}
      : { sensitiveFields: codesIn(after.sensitiveFields) }),
    ...(hourChanged ? { officeHours: { ...hours, provenance: officeHoursProvenance } } : {}),
  } as UpdatePilotInput;
}

/** Codes are written one after another: `HO_TICH; GIAO_DUC`. */
export const codesIn = (text: string): string[] => text.split('; ').filter(Boolean);

/** Steps are written one after another: `24; 8; 0; -8`. What is no number goes as one out of range, for the server to refuse. */
const numbersIn = (field: string, text: string): number | number[] =>
  field === 'escalationHours'
    ? text
        .split(/[;,\s]+/)
        .filter(Boolean)
        .map(wholeIn)
    : wholeIn(text);

const wholeIn = (text: string): number => (/^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : 1_000_000);
