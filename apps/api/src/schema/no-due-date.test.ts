import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../schema.ts';

/** Every moment or day that a mutation may be told, and why it decides no promise. */
const allowed: Readonly<Record<string, string>> = {
  'AdvanceDossierInput.occurredAt': 'when the step was taken; the clock counts from it',
  'ReceiveDossierInput.occurredAt': 'when the dossier was received',
  'FeePaymentInput.at': 'when a fee was paid or paid back',
  'OwnerInput.birthDate': 'of the owner',
  'ScanShipmentInput.occurredAt': 'when a parcel was scanned',
  'RequestPickupInput.windowFrom': 'when the citizen is at home',
  'RequestPickupInput.windowTo': 'when the citizen is at home',
  'RequestReturnInput.windowFrom': 'when the citizen is at home',
  'RequestReturnInput.windowTo': 'when the citizen is at home',
  'EndGuidanceInput.endedAt': 'when guidance ended, which has no promise',
  'RecordGuidanceInput.startedAt': 'when guidance began',
  'RecordGuidanceInput.endedAt': 'when guidance ended, which has no promise',
  'CalendarChangeInput.coverageEnd': 'how far the working calendar is known',
  'CalendarChangeInput.remove': 'a day of the working calendar',
  'CalendarDayInput.date': 'a day of the working calendar',
  'UpdatePilotInput.calendarCoverageEnd': 'how far the working calendar is known',
  'UpdatePilotInput.launchDate': 'of the pilot',
  'PhaseSettingInput.decisionDate': 'of the decision behind a phase',
  'PhaseSettingInput.effectiveFrom': 'of a phase',
  'PhaseSettingInput.effectiveTo': 'of a phase',
  'DatesInput.from': 'of a period of figures',
  'DatesInput.to': 'of a period of figures',
  'DecideProposalInput.decisionDate': 'of the decision behind a phase',
  'ReviseProcedureInput.validFrom': 'of a version of a procedure',
  'ReviseProcedureInput.validTo': 'of a version of a procedure',
  'UpdateBranchInput.activeFrom': 'of a branch',
  'UpdateBranchInput.activeTo': 'of a branch',
  'CreateApiKeyInput.expiresAt': 'of a key',
  'RecordIncidentInput.occurredOn': 'of an incident',
  'SetDeskStaffingInput.examinedOn': 'of an examination',
  'RequestExportInput.asOf': 'what an export knows',
  'SubmitReportInput.asOf': 'what the form that was handed in knows',
  'DossierExportInput.submittedFrom': 'which dossiers an export holds',
  'DossierExportInput.submittedTo': 'which dossiers an export holds',
};

/** What the product computes and nobody says. */
const computed =
  /due|deadline|overdue|late$|finished|resolvedAt|returnedAt|pausedAt|remaining|promise|hanTra|henTra/i;

interface Part {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** Every part of every input that a mutation takes, however deep. */
function partsOfMutations(): Map<string, string> {
  const parts = new Map<string, string>();
  const walk = (owner: string, given: readonly Part[]) => {
    for (const { name, type } of given) {
      const path = `${owner}.${name}`;
      const named = getNamedType(type);
      if (parts.has(path)) continue;
      parts.set(path, named.name);
      if (isInputObjectType(named)) walk(named.name, Object.values(named.getFields()));
    }
  };
  for (const { name, args } of Object.values(schema.getMutationType()?.getFields() ?? {})) walk(name, args);
  return parts;
}

test('a mutation takes a day or a moment only where the list says why', () => {
  const dated = [...partsOfMutations()].filter(([, type]) => type === 'Date' || type === 'DateTime');
  expect(dated.map(([path]) => path).sort()).toEqual(Object.keys(allowed).sort());
});

test('no mutation takes what the clock computes: a due date, an end of processing, an overdue flag', () => {
  const parts = [...partsOfMutations().keys()];
  expect(parts.length).toBeGreaterThan(100);
  expect(parts.filter((path) => computed.test(path.split('.').at(-1) ?? ''))).toEqual([]);
});
