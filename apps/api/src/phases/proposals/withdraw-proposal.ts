import { decideProposal } from '@tram-ho-so/db';
import { UnknownProposal as Unknown } from '@tram-ho-so/domain/refusal';
import { builder } from '../../schema/builder.ts';
import { numericIdOf } from '../../schema/global-id.ts';
import {
  InvalidInput,
  NotPermitted,
  ProposalDecided,
  ProposerRequired,
  UnknownProposal,
} from '../../schema/refusal.ts';
import { resultOf } from '../../schema/result.ts';
import { textOrNull } from '../../schema/text-given.ts';
import { personOf } from './person.ts';
import { PhaseProposal } from './phase-proposal.ts';

builder.mutationField('withdrawProposal', (t) =>
  t.field({
    type: resultOf('WithdrawProposalResult', PhaseProposal, [
      UnknownProposal,
      ProposalDecided,
      ProposerRequired,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'SET_PHASE',
    description: 'Takes a proposal back, by who made it.',
    args: { proposal: t.arg.id({ required: true }), note: t.arg.string() },
    resolve: (_root, { proposal, note }, { db, caller, now }) => {
      const id = numericIdOf('PhaseProposal', proposal);
      if (id === undefined) throw new Unknown();
      const said = textOrNull('note', note, 1000);
      return decideProposal(db, { id, decision: 'WITHDRAWN', note: said }, personOf(caller), now);
    },
  }),
);
