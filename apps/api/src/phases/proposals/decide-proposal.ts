import { decideProposal, findProposal } from '@tram-ho-so/db';
import { InvalidInput as Invalid, UnknownProposal as Unknown } from '@tram-ho-so/domain/refusal';
import type { Context } from '../../context.ts';
import { builder } from '../../schema/builder.ts';
import { numericIdOf } from '../../schema/global-id.ts';
import {
  ForbiddenGrant,
  InvalidInput,
  InvalidPeriod,
  NotPermitted,
  ProposalDecided,
  SecondPersonRequired,
  StaleVersion,
  UnknownBranch,
  UnknownProcedure,
  UnknownProposal,
} from '../../schema/refusal.ts';
import { resultOf } from '../../schema/result.ts';
import { textOrNull } from '../../schema/text-given.ts';
import { readSetting } from '../phase-setting-input.ts';
import { recorded } from '../recorded-grant.ts';
import { askedIn } from './content.ts';
import { personOf } from './person.ts';
import { PhaseProposal } from './phase-proposal.ts';

const DecideProposalInput = builder.inputType('DecideProposalInput', {
  description: 'Yes or no to a proposal, with the authority’s decision behind a yes.',
  fields: (t) => ({
    proposal: t.id({ required: true }),
    approve: t.boolean({ required: true }),
    note: t.string({ description: 'Needed for a no.' }),
    decisionNumber: t.string({ description: 'Number of the City People’s Committee’s decision.' }),
    decisionDate: t.field({ type: 'Date' }),
    signer: t.string(),
  }),
});

type Asked = typeof DecideProposalInput.$inferInput;

builder.mutationField('decideProposal', (t) =>
  t.field({
    type: resultOf('DecideProposalResult', PhaseProposal, [
      UnknownProposal,
      ProposalDecided,
      SecondPersonRequired,
      StaleVersion,
      ForbiddenGrant,
      InvalidPeriod,
      UnknownBranch,
      UnknownProcedure,
      NotPermitted,
      InvalidInput,
    ]),
    allow: 'DECIDE_PROPOSAL',
    description:
      'Approves or rejects, by a second person. An approved setting takes effect by itself on its date; one whose date has passed, at the approval.',
    args: { input: t.arg({ type: DecideProposalInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const id = numericIdOf('PhaseProposal', input.proposal);
      if (id === undefined) throw new Unknown();
      const note = noteOf(input);
      const decided = await decideProposal(
        context.db,
        {
          id,
          decision: input.approve ? 'APPROVED' : 'REJECTED',
          note,
          grant: input.approve ? await grantOf(id, input, context) : undefined,
        },
        personOf(context.caller),
        context.now,
      );
      context.pilot = await context.db.pilotBook.fresh();
      return decided;
    },
  }),
);

/** A no without a reason helps nobody. */
function noteOf({ approve, note }: Asked): string | null {
  const text = textOrNull('note', note, 1000);
  if (approve || text !== null) return text;
  throw new Invalid('note', { vi: 'Cần nêu lý do không phê duyệt.', en: 'Say why it is not approved.' });
}

/** What is granted is what was proposed, never from before it was approved, with the decision that the approver names. */
async function grantOf(id: number, input: Asked, context: Context) {
  const proposal = await findProposal(context.db, id);
  if (!proposal) throw new Unknown();
  const asked = askedIn(proposal);
  const effectiveFrom = new Date(Math.max(asked.effectiveFrom.getTime(), context.now.getTime()));
  const { phase: _phase, ...grant } = readSetting(
    {
      ...asked,
      effectiveFrom,
      decisionNumber: textOrNull('decisionNumber', input.decisionNumber, 200) ?? asked.decisionNumber ?? null,
      decisionDate: input.decisionDate ?? asked.decisionDate ?? null,
      signer: textOrNull('signer', input.signer, 200) ?? asked.signer ?? null,
    },
    context,
  );
  return recorded(grant);
}
