import type { Asked, Office } from './open-office.ts';

/** The second sample manager, who decides on what the first proposes. */
export const secondManager = { email: 'pho-giamdoc@tram.test' } as const;

const propose = `mutation ($input: PhaseSettingInput!, $reason: String!) {
  proposePhase(input: $input, reason: $reason) { __typename ... on PhaseProposal { id } ... on Refusal { code message } }
}`;
const decide = `mutation ($input: DecideProposalInput!) {
  decideProposal(input: $input) { __typename ... on PhaseProposal { state setting { version } } ... on Refusal { code message } }
}`;

/** Proposes a setting as one manager and approves it as the other, as the pilot would switch a phase on. */
export async function approvePhase(office: Pick<Office, 'ask'>, input: object): Promise<Asked> {
  const { data } = await office.ask('HCC_MANAGER', propose, {
    input,
    reason: 'Đủ điều kiện theo bằng chứng',
  });
  if (data?.proposePhase?.__typename !== 'PhaseProposal') throw new Error(JSON.stringify(data));
  const approved = await office.ask(secondManager, decide, {
    input: { proposal: data.proposePhase.id, approve: true },
  });
  if (approved.data?.decideProposal?.__typename !== 'PhaseProposal')
    throw new Error(JSON.stringify(approved.data));
  return approved;
}
