import { graphql } from '../../api/generated/gql.ts';

graphql(`
  fragment ProposalFacts on PhaseProposal {
    id
    phase
    state
    effectiveFrom
    effectiveTo
    sentences
    sentencesEn
    reason
    note
    proposedAt
    proposedBy
    mine
    decideRefusal { code message messageEn fix fixEn }
    decidedAt
    decidedBy
    decisionNote
    setting { version decisionNumber effectiveFrom }
    evidence { procedure { code nameVi nameEn } verdict failed lacking handled simulated }
  }
`);

export const proposalsQuery = graphql(`
  query PhaseProposals($first: Int!, $after: String) {
    phaseProposals(first: $first, after: $after) {
      nodes { ...ProposalFacts }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const openProposalsQuery = graphql(`
  query OpenProposals {
    openPhaseProposals { id phase state places branches { code } procedures { code } }
  }
`);

export const proposePhaseMutation = graphql(`
  mutation ProposePhase($input: PhaseSettingInput!, $reason: String!) {
    proposePhase(input: $input, reason: $reason) {
      __typename
      ... on PhaseProposal { id }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);

export const decideProposalMutation = graphql(`
  mutation DecideProposal($input: DecideProposalInput!) {
    decideProposal(input: $input) {
      __typename
      ... on PhaseProposal { id state }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);

export const withdrawProposalMutation = graphql(`
  mutation WithdrawProposal($proposal: ID!) {
    withdrawProposal(proposal: $proposal) {
      __typename
      ... on PhaseProposal { id state }
      ... on Refusal { code message messageEn path fix fixEn }
    }
  }
`);
