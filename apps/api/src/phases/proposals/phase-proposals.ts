import { findProposal, listProposals, openProposals, type ProposalPage } from '@tram-ho-so/db';
import { builder } from '../../schema/builder.ts';
import { numericIdOf } from '../../schema/global-id.ts';
import { idCursor, PageInfo, pageSize, readIdCursor } from '../../schema/page.ts';
import { PhaseProposal } from './phase-proposal.ts';

interface Page extends ProposalPage {
  readonly after: unknown;
}

const PhaseProposalConnection = builder.objectRef<Page>('PhaseProposalConnection').implement({
  description: 'One page of the proposals.',
  fields: (t) => ({
    nodes: t.field({ type: [PhaseProposal], resolve: ({ rows }) => [...rows] }),
    pageInfo: t.field({
      type: PageInfo,
      resolve: ({ rows, hasNextPage, after }) => ({
        hasNextPage,
        hasPreviousPage: after != null,
        startCursor: rows[0] ? idCursor(rows[0].id) : null,
        endCursor: rows.length > 0 ? idCursor(rows.at(-1)?.id ?? 0) : null,
      }),
    }),
  }),
});

builder.queryField('phaseProposals', (t) =>
  t.field({
    type: PhaseProposalConnection,
    allow: 'READ_EVIDENCE',
    description: 'Every proposal, newest first.',
    args: { first: t.arg.int({ required: true, defaultValue: 20 }), after: t.arg.string() },
    resolve: async (_root, { first, after }, { db }) => {
      const afterId = after == null ? undefined : readIdCursor(after);
      return { ...(await listProposals(db, { first: pageSize(first), afterId })), after };
    },
  }),
);

builder.queryField('openPhaseProposals', (t) =>
  t.field({
    type: [PhaseProposal],
    allow: 'READ_EVIDENCE',
    description: 'The proposals nobody has decided on, newest first, up to 100.',
    resolve: (_root, _args, { db }) => openProposals(db),
  }),
);

builder.queryField('phaseProposal', (t) =>
  t.field({
    type: PhaseProposal,
    nullable: true,
    allow: 'READ_EVIDENCE',
    description: 'One proposal.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { db }) => {
      const number = numericIdOf('PhaseProposal', id);
      return number === undefined ? null : findProposal(db, number);
    },
  }),
);
