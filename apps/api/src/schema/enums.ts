import type { EnumRef } from '@pothos/core';
import { vocabularies, vocabularyMeanings } from '@tram-ho-so/domain/vocabulary';
import type { Words } from '@tram-ho-so/domain/words';
import { builder } from './builder.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type Vocabulary = keyof typeof vocabularies;
type Word<Name extends Vocabulary> = keyof (typeof vocabularies)[Name] & string;

function enumOf<Name extends Vocabulary>(name: Name) {
  const words: Record<string, Words> = vocabularies[name];
  const values = Object.fromEntries(
    Object.entries(words).map(([word, said]) => [word, { description: describe(said) }]),
  );
  const options = { description: vocabularyMeanings[name] as string, values };
  return builder.enumType(name as string, options) as EnumRef<Types, Word<Name>>;
}

function describe({ vi, en, meaning }: Words): string {
  return `${vi} | ${en}: ${meaning}`;
}

export const DossierStatus = enumOf('DossierStatus');
export const DossierEventKind = enumOf('DossierEventKind');
export const SubmissionChannel = enumOf('SubmissionChannel');
export const Assistance = enumOf('Assistance');
export const ReturnChannel = enumOf('ReturnChannel');
export const OwnerKind = enumOf('OwnerKind');
export const Origin = enumOf('Origin');
export const TimeLimitUnit = enumOf('TimeLimitUnit');
export const OnlineLevel = enumOf('OnlineLevel');
export const ProcedureLevel = enumOf('ProcedureLevel');
export const CalendarDayKind = enumOf('CalendarDayKind');
export const Provenance = enumOf('Provenance');
export const OrganisationKind = enumOf('OrganisationKind');
export const WardKind = enumOf('WardKind');
export const BranchKind = enumOf('BranchKind');
export const PilotRole = enumOf('PilotRole');
export const PhaseNumber = enumOf('PhaseNumber');
export const PlaceKind = enumOf('PlaceKind');
export const PilotAction = enumOf('PilotAction');
export const UserRole = enumOf('UserRole');
export const KeyScope = enumOf('KeyScope');
export const FeeKind = enumOf('FeeKind');
export const FeeCollectAt = enumOf('FeeCollectAt');
export const AcknowledgementReason = enumOf('AcknowledgementReason');
export const RatingScore = enumOf('RatingScore');
export const PaymentMethod = enumOf('PaymentMethod');
export const RecipientKind = enumOf('RecipientKind');
export const PaperKind = enumOf('PaperKind');
export const Criterion = enumOf('Criterion');
export const EligibilityThreshold = enumOf('EligibilityThreshold');
export const IncidentKind = enumOf('IncidentKind');
export const GuidanceOutcome = enumOf('GuidanceOutcome');
export const ShipmentDirection = enumOf('ShipmentDirection');
export const ShipmentState = enumOf('ShipmentState');
export const BatchState = enumOf('BatchState');
export const ExportKind = enumOf('ExportKind');
export const ExportFormat = enumOf('ExportFormat');
export const ExportState = enumOf('ExportState');
export const ExportPurpose = enumOf('ExportPurpose');

export const Timing = builder.enumType('Timing', {
  description: 'How a finished dossier kept its promise, judged on dates.',
  values: {
    EARLY: { description: 'Trước hạn | Early.' },
    ON_TIME: { description: 'Đúng hạn | On time.' },
    LATE: { description: 'Quá hạn | Late.' },
  },
});
