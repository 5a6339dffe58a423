import type * as refusals from '@tram-ho-so/domain/refusal';
import { builder } from './builder.ts';
import { PilotAction } from './enums.ts';
import type { Told } from './tell.ts';

export const Refusal = builder.interfaceRef<Told>('Refusal').implement({
  description: 'An answer that says no: which rule, in words for a clerk, and the way out.',
  resolveType: ({ name }) => name,
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable; listed by `errorCatalog`.' }),
    message: t.exposeString('vi', { description: 'Vietnamese.' }),
    messageEn: t.exposeString('en', { description: 'English.' }),
    path: t.stringList({
      description: 'Where in the arguments the trouble is; empty when it is nowhere in particular.',
      resolve: ({ where }) => [...where],
    }),
    fix: t.string({ nullable: true, description: 'The way out, Vietnamese.', resolve: ({ fix }) => fix?.vi }),
    fixEn: t.string({ nullable: true, description: 'The way out, English.', resolve: ({ fix }) => fix?.en }),
  }),
});

function refusalType<Name extends keyof typeof refusals>(name: Name, description: string) {
  type Kind = InstanceType<Extract<(typeof refusals)[Name], new (...parts: never[]) => refusals.Refusal>>;
  const options = { description, interfaces: [Refusal] as never[] };
  return builder.objectRef<Told<Kind>>(name).implement(options);
}

const PhaseGap = builder.enumType('PhaseGap', {
  description: 'Which part of a grant is missing.',
  values: {
    FORBIDDEN: { description: 'The act can never be granted to the post.' },
    NO_PHASE: { description: 'No phase is in force.' },
    PLACE: { description: 'No phase in force grants anything at this kind of place.' },
    BRANCH: { description: 'No phase in force names this branch.' },
    PROCEDURE: { description: 'The phase at this place does not name this procedure.' },
    ACTION: { description: 'The phase at this place does not grant this act.' },
  },
});

export const PhaseNotAllowed = refusalType('PhaseNotAllowed', 'No phase in force grants this act here.');
builder.objectFields(PhaseNotAllowed, (t) => ({
  action: t.expose('action', { type: PilotAction, description: 'The act that was asked.' }),
  gap: t.expose('gap', { type: PhaseGap, description: 'What the grant lacks.' }),
  allowedFrom: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When a setting already decided will grant it; null when none will.',
    resolve: ({ availableFrom }) => availableFrom,
  }),
}));

export const StaleDossier = refusalType('StaleDossier', 'The dossier changed after the version you saw.');
builder.objectFields(StaleDossier, (t) => ({
  seenVersion: t.exposeInt('seenVersion'),
  currentVersion: t.exposeInt('currentVersion'),
}));

export const StaleVersion = refusalType('StaleVersion', 'The settings changed after the version you saw.');
builder.objectFields(StaleVersion, (t) => ({
  seenVersion: t.exposeInt('seenVersion'),
  currentVersion: t.exposeInt('currentVersion'),
}));

refusalType('FeedRestarted', 'The cursor belongs to the feed before the books were restored.');
refusalType('UnknownClose', 'There is no such close.');
refusalType('TooMuchToCount', 'It was not counted in the time there is.');
export const PeriodNotOver = refusalType('PeriodNotOver', 'The period is not over.');
export const BooksBeingWritten = refusalType(
  'BooksBeingWritten',
  'Somebody is half way through writing the books.',
);
export const PeriodAlreadyClosed = refusalType(
  'PeriodAlreadyClosed',
  'The period is closed, and no figure has moved since.',
);

export const IllegalStep = refusalType('IllegalStep', 'This step does not start from this status.');
export const UnknownProcedure = refusalType('UnknownProcedure', 'The catalogue has no such procedure.');
export const ProcedureNotInForce = refusalType(
  'ProcedureNotInForce',
  'The procedure is not in force on that day.',
);
export const UnknownBranch = refusalType('UnknownBranch', 'There is no such branch.');
export const BranchClosed = refusalType('BranchClosed', 'The branch does not serve the pilot on that day.');
export const UnknownDossier = refusalType(
  'UnknownDossier',
  'There is no such dossier among those you may see.',
);
export const CodeTaken = refusalType('CodeTaken', 'The code belongs to another dossier.');
export const MalformedCode = refusalType('MalformedCode', 'That is not a dossier code.');
export const ReasonRequired = refusalType('ReasonRequired', 'The step needs a reason.');
export const SupplementAlreadyAsked = refusalType(
  'SupplementAlreadyAsked',
  'A supplement was asked once already.',
);
export const NotPermitted = refusalType('NotPermitted', 'The account or key may not do this.');
export const OccurredInFuture = refusalType('OccurredInFuture', 'The moment has not come yet.');
export const OccurredBeforeLast = refusalType('OccurredBeforeLast', 'The moment is before the last step.');
export const IdempotencyConflict = refusalType('IdempotencyConflict', 'The key answered another request.');
export const InvalidInput = refusalType('InvalidInput', 'A value cannot be used.');
export const ForbiddenGrant = refusalType('ForbiddenGrant', 'The act can never be granted to the post.');
export const InvalidPeriod = refusalType('InvalidPeriod', 'The end is not after the start.');
export const BadFile = refusalType('BadFile', 'The file cannot be read.');
export const ClockExpired = refusalType(
  'ClockExpired',
  'The promise has passed and cannot be extended any more.',
);
export const ExtensionLimit = refusalType('ExtensionLimit', 'The dossier was extended once already.');
export const PapersIncomplete = refusalType('PapersIncomplete', 'Required papers are missing.');
builder.objectFields(PapersIncomplete, (t) => ({
  missing: t.stringList({
    description: 'Codes of the papers that are missing.',
    resolve: ({ missing }) => [...missing],
  }),
}));
export const PapersNotArrived = refusalType('PapersNotArrived', 'The papers have not reached the HCC.');
export const PapersAlreadyHere = refusalType('PapersAlreadyHere', 'The papers are at the HCC already.');
export const PapersElsewhere = refusalType('PapersElsewhere', 'The result is on its way and not delivered.');
export const TermNotOver = refusalType('TermNotOver', 'The term to bring papers is not over.');
export const FeeUnpaid = refusalType('FeeUnpaid', 'A state fee is still unpaid.');
builder.objectFields(FeeUnpaid, (t) => ({
  amountVnd: t.exposeInt('amountVnd', { description: 'VND still to be paid.' }),
}));
// Told by `Dossier.forms` alone, through the interface.
refusalType('FormNotIssued', 'The act that makes this form has not happened.');
refusalType(
  'PostalSlipInstead',
  'The branch gives the postal slip; the HCC issues the receipt when the papers arrive.',
);
export const ProposalRequired = refusalType(
  'ProposalRequired',
  'The setting grants more than the one in force: two people decide it.',
);
export const SecondPersonRequired = refusalType(
  'SecondPersonRequired',
  'Who proposes may not decide on their own proposal.',
);
export const ProposerRequired = refusalType('ProposerRequired', 'Only who proposed may withdraw.');
export const ProposalDecided = refusalType('ProposalDecided', 'The proposal was decided already.');
export const UnknownProposal = refusalType('UnknownProposal', 'There is no such proposal.');
export const UnknownIncident = refusalType('UnknownIncident', 'There is no such incident.');
export const IncidentSettled = refusalType('IncidentSettled', 'The incident was settled already.');
export const UnknownGuidance = refusalType(
  'UnknownGuidance',
  'There is no such guidance session among those you may see.',
);
export const GuidanceEnded = refusalType('GuidanceEnded', 'The guidance session has ended already.');
export const EndsBeforeStart = refusalType('EndsBeforeStart', 'The end is before the start.');
export const OutcomeIncomplete = refusalType('OutcomeIncomplete', 'The outcome needs more said.');
const DossierMisfit = builder.enumType('DossierMisfit', {
  description: 'Why a dossier is not the one a guidance session submitted.',
  values: {
    PROCEDURE: { description: 'It is of another procedure.' },
    CHANNEL: { description: 'It was not submitted online.' },
    ASSISTANCE: { description: 'It was submitted without help.' },
    EARLIER: { description: 'It was submitted before the session began.' },
    LINKED: { description: 'Another session submitted it.' },
  },
});
export const GuidanceDossierUnfit = refusalType(
  'GuidanceDossierUnfit',
  'The dossier is not what the session submitted.',
);
builder.objectFields(GuidanceDossierUnfit, (t) => ({
  misfit: t.expose('misfit', { type: DossierMisfit }),
}));
export const UnknownShipment = refusalType(
  'UnknownShipment',
  'There is no such parcel among those you may see.',
);
export const IllegalScan = refusalType('IllegalScan', 'This scan does not follow the state of the parcel.');
export const AttemptsExhausted = refusalType('AttemptsExhausted', 'The post has tried as often as it may.');
builder.objectFields(AttemptsExhausted, (t) => ({
  attempts: t.exposeInt('attempts', { description: 'Failed attempts so far.' }),
}));
export const NothingToCarry = refusalType('NothingToCarry', 'There are no papers and no result to carry.');
export const ParcelUnderWay = refusalType('ParcelUnderWay', 'A parcel of the dossier is under way already.');
export const InBatch = refusalType('InBatch', 'The parcel is in a batch that is not confirmed.');
builder.objectFields(InBatch, (t) => ({
  batch: t.exposeString('batch', { description: 'Code of the batch.' }),
}));
export const UnknownBatch = refusalType(
  'UnknownBatch',
  'There is no such handover batch among those you may see.',
);
export const BatchNotReady = refusalType('BatchNotReady', 'The batch is not in the state this starts from.');
export const SameHands = refusalType('SameHands', 'Who gives a batch cannot take it over.');
export const BatchMismatch = refusalType(
  'BatchMismatch',
  'What was scanned in is not what the sealed list holds.',
);
builder.objectFields(BatchMismatch, (t) => ({
  missing: t.stringList({
    description: 'Parcels of the list that were not scanned in.',
    resolve: ({ missing }) => [...missing],
  }),
  extra: t.stringList({
    description: 'What was scanned in and is not on the list.',
    resolve: ({ extra }) => [...extra],
  }),
}));
export const UnknownFee = refusalType('UnknownFee', 'There is no such fee among the dossiers you may see.');
export const FeeAlreadyPaid = refusalType('FeeAlreadyPaid', 'The fee was paid.');
export const FeeNotPaid = refusalType('FeeNotPaid', 'The fee was not paid.');
export const FeeAlreadyRefunded = refusalType('FeeAlreadyRefunded', 'The fee was paid back.');
export const FeeTooLate = refusalType('FeeTooLate', 'The dossier is past where such a fee is collected.');
export const FeeOfStep = refusalType('FeeOfStep', 'The fee is confirmed by a step of the dossier.');
export const AlreadyRated = refusalType('AlreadyRated', 'The dossier was rated.');
export const NotRatable = refusalType('NotRatable', 'The dossier has no result to rate yet.');
export const UnknownExport = refusalType('UnknownExport', 'There is no such export among those you may see.');
export const ExportEnded = refusalType('ExportEnded', 'The export has ended already.');
export const TooManyExports = refusalType('TooManyExports', 'Too many exports of yours are unfinished.');
