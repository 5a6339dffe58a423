import type { RecordedProposal } from '@tram-ho-so/db';
import { SecondPersonRequired } from '@tram-ho-so/domain/refusal';
import { builder } from '../../schema/builder.ts';
import { PhaseNumber, PilotAction, PlaceKind, SubmissionChannel } from '../../schema/enums.ts';
import { globalId } from '../../schema/global-id.ts';
import { nameOfUser } from '../../schema/names.ts';
import { procedureNear } from '../../schema/procedure-at.ts';
import { Branch, PhaseSetting, Procedure } from '../../schema/refs.ts';
import { Refusal } from '../../schema/refusal.ts';
import { tell } from '../../schema/tell.ts';
import { Eligibility } from '../evidence/eligibility.ts';
import { askedIn, stateOf } from './content.ts';
import { previewIn } from './preview-in.ts';
import { assessedIn } from './snapshot.ts';

const ProposalState = builder.enumType('ProposalState', {
  description: 'What became of a proposal.',
  values: {
    OPEN: { description: 'Chờ kết luận | Waits for a second person.' },
    STALE: { description: 'Đã cũ | The phase changed after it was made; it can no longer be approved.' },
    APPROVED: { description: 'Đã phê duyệt | The setting takes effect on its date.' },
    REJECTED: { description: 'Không phê duyệt | Declined, with a reason.' },
    WITHDRAWN: { description: 'Đã rút | Taken back by who proposed it.' },
  },
});

export const PhaseProposal = builder.objectRef<RecordedProposal>('PhaseProposal');

PhaseProposal.implement({
  description: 'A phase setting that one person proposes and another decides on. Never edited.',
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => globalId('PhaseProposal', id) }),
    phase: t.field({ type: PhaseNumber, resolve: ({ phaseNumber }) => phaseNumber }),
    seenVersion: t.exposeInt('seenVersion', { description: 'The version of the phase it was made on.' }),
    state: t.field({ type: ProposalState, resolve: (it, _args, context) => stateOf(it, context) }),
    effectiveFrom: t.field({ type: 'DateTime', resolve: (it) => askedIn(it).effectiveFrom }),
    effectiveTo: t.field({ type: 'DateTime', nullable: true, resolve: (it) => askedIn(it).effectiveTo }),
    places: t.field({ type: [PlaceKind], resolve: (it) => askedIn(it).places }),
    actions: t.field({ type: [PilotAction], resolve: (it) => askedIn(it).actions }),
    branches: t.field({
      type: [Branch],
      resolve: (it, _args, { pilot }) =>
        askedIn(it).branches.flatMap((code) => pilot.branches.byCode.get(code) ?? []),
    }),
    procedures: t.field({
      type: [Procedure],
      resolve: (it, _args, { pilot, now }) =>
        askedIn(it).procedures.flatMap((code) => {
          const procedure = pilot.procedures.byCode.get(code);
          return (procedure && procedureNear(procedure, now)) ?? [];
        }),
    }),
    receptionChannel: t.field({
      type: SubmissionChannel,
      nullable: true,
      resolve: (it) => askedIn(it).receptionChannel,
    }),
    note: t.string({ nullable: true, resolve: (it) => askedIn(it).note }),
    sentences: t.stringList({
      description: 'The change in Vietnamese.',
      resolve: (it, _args, context) => previewIn(it, context).sentences.map(({ vi }) => vi),
    }),
    sentencesEn: t.stringList({
      description: 'The change in English.',
      resolve: (it, _args, context) => previewIn(it, context).sentences.map(({ en }) => en),
    }),
    reason: t.exposeString('reason'),
    proposedAt: t.expose('proposedAt', { type: 'DateTime' }),
    proposedBy: t.string({
      nullable: true,
      resolve: ({ proposedById }, _args, context) => nameOfUser(context, proposedById),
    }),
    mine: t.boolean({
      description: 'You proposed it: you may withdraw it and may not decide on it.',
      resolve: ({ proposedById }, _args, { caller }) => proposedById === caller.id,
    }),
    decideRefusal: t.field({
      type: Refusal,
      nullable: true,
      description: 'Why you may not decide on it; null when you may, or when it is decided.',
      resolve: ({ proposedById, decision }, _args, { caller }) =>
        !decision && proposedById === caller.id ? tell(new SecondPersonRequired()) : null,
    }),
    evidence: t.field({
      type: [Eligibility],
      description: 'The evidence as it stood when it was proposed, judged by the thresholds of that moment.',
      resolve: (it) => assessedIn(it),
    }),
    decidedAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ decision }) => decision?.decidedAt }),
    decidedBy: t.string({
      nullable: true,
      resolve: ({ decision }, _args, context) => nameOfUser(context, decision?.decidedById ?? null),
    }),
    decisionNote: t.string({ nullable: true, resolve: ({ decision }) => decision?.note }),
    setting: t.field({
      type: PhaseSetting,
      nullable: true,
      description: 'The version it became, when approved.',
      resolve: ({ decision }, _args, { pilot }) =>
        pilot.phaseSettings.find(({ id }) => id === decision?.settingId),
    }),
  }),
});
