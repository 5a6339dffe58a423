import { expect, test } from 'vitest';
import { approvePhase, secondManager } from '../../testing/approved-phase.ts';
import { type Office, openOffice } from '../../testing/open-office.ts';

const phase2 = {
  phase: 'PHASE_2',
  seenVersion: 0,
  effectiveFrom: '2023-12-01T00:00:00+07:00',
  places: ['BRANCH'],
  actions: ['GUIDE', 'RECEIVE_DOSSIER', 'RETURN_RESULT'],
  branches: ['BC-VIETHUNG'],
  procedures: ['2.000635'],
  receptionChannel: 'POSTAL',
};
const proposal = `__typename ... on PhaseProposal {
  id state mine reason proposedBy decidedBy decisionNote sentences branches { code } procedures { code }
  decideRefusal { code } setting { version decisionNumber provenance effectiveFrom }
  evidence { verdict handled simulated gates { criterion state thresholds { value source provenance } } }
} ... on Refusal { code message path }`;
const proposeIt = `mutation ($input: PhaseSettingInput!, $reason: String!) { proposePhase(input: $input, reason: $reason) { ${proposal} } }`;
const decideIt = `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { ${proposal} } }`;
const withdrawIt = `mutation ($proposal: ID!) { withdrawProposal(proposal: $proposal, note: "Chờ thêm số liệu") { ${proposal} } }`;

const propose = async ({ ask }: Office, change = {}) =>
  (await ask('HCC_MANAGER', proposeIt, { input: { ...phase2, ...change }, reason: 'Đủ điều kiện' })).data
    .proposePhase;
const decide = async ({ ask }: Office, who: 'HCC_MANAGER' | typeof secondManager, input: object) =>
  (await ask(who, decideIt, { input })).data.decideProposal;

test('a proposal carries its evidence as it stood, and changes nothing until a second person approves', async () => {
  await using office = await openOffice();
  const made = await propose(office);
  expect(made).toMatchObject({
    __typename: 'PhaseProposal',
    state: 'OPEN',
    mine: true,
    proposedBy: 'Quản lý HCC mẫu',
    decideRefusal: { code: 'SECOND_PERSON_REQUIRED' },
    branches: [{ code: 'BC-VIETHUNG' }],
    evidence: [{ verdict: 'INSUFFICIENT_DATA', handled: 0, simulated: 0 }],
  });
  expect(made.evidence[0].gates).toHaveLength(16);
  expect(made.evidence[0].gates[7]).toEqual({
    criterion: 'E1',
    state: 'LACKING',
    thresholds: [
      { value: 30, source: expect.stringContaining('không phải quy định pháp luật'), provenance: 'ASSUMED' },
      { value: 2, source: expect.stringContaining('not a legal norm'), provenance: 'ASSUMED' },
    ],
  });
  expect(await office.db.prisma.phaseSetting.count()).toBe(1);

  const own = await decide(office, 'HCC_MANAGER', { proposal: made.id, approve: true });
  expect(own).toMatchObject({ __typename: 'SecondPersonRequired', code: 'SECOND_PERSON_REQUIRED' });
  expect(await office.db.prisma.phaseSetting.count()).toBe(1);

  const input = {
    proposal: made.id,
    approve: true,
    decisionNumber: '12/QĐ-UBND',
    decisionDate: '2023-11-20',
  };
  expect(await decide(office, secondManager, input)).toMatchObject({
    state: 'APPROVED',
    mine: false,
    decidedBy: 'Phó Giám đốc HCC mẫu',
    setting: {
      version: 1,
      decisionNumber: '12/QĐ-UBND',
      provenance: 'SOURCED',
      effectiveFrom: '2023-12-01T00:00:00.000+07:00',
    },
  });
  expect(await decide(office, secondManager, input)).toMatchObject({ code: 'PROPOSAL_DECIDED' });
  const audited = await office.db.prisma.auditEntry.findMany({
    where: { subjectType: { in: ['PROPOSAL', 'PHASE'] } },
  });
  const told = await office.db.prisma.outbox.findMany({ orderBy: { id: 'asc' }, select: { topic: true } });
  expect(told.map(({ topic }) => topic)).toEqual(['phase.proposed', 'phase.set', 'phase.approved']);
  expect(audited.map(({ action }) => action)).toEqual([
    'PROPOSE_PHASE',
    'EDIT_PHASE_SETTING',
    'DECIDE_PROPOSAL',
  ]);
});

test('what was approved late begins at the approval, not before', async () => {
  await using office = await openOffice();
  const made = await propose(office);
  office.at('2023-12-05T02:00:00Z');
  expect(await decide(office, secondManager, { proposal: made.id, approve: true })).toMatchObject({
    setting: { effectiveFrom: '2023-12-05T09:00:00.000+07:00' },
  });
});

test('a no needs a reason, and grants nothing', async () => {
  await using office = await openOffice();
  const made = await propose(office);
  expect(await decide(office, secondManager, { proposal: made.id, approve: false })).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['input', 'note'],
  });
  const note = 'Chưa đủ số liệu';
  expect(await decide(office, secondManager, { proposal: made.id, approve: false, note })).toMatchObject({
    state: 'REJECTED',
    decisionNote: note,
    setting: null,
  });
  expect(await office.db.prisma.phaseSetting.count()).toBe(1);
});

test('only who proposed withdraws, and nothing follows a withdrawal', async () => {
  await using office = await openOffice();
  const made = await propose(office);
  const withdraw = async (who: 'HCC_MANAGER' | typeof secondManager) =>
    (await office.ask(who, withdrawIt, { proposal: made.id })).data.withdrawProposal;
  expect(await withdraw(secondManager)).toMatchObject({ code: 'PROPOSER_REQUIRED' });
  expect(await withdraw('HCC_MANAGER')).toMatchObject({
    state: 'WITHDRAWN',
    decisionNote: 'Chờ thêm số liệu',
  });
  expect(await decide(office, secondManager, { proposal: made.id, approve: true })).toMatchObject({
    code: 'PROPOSAL_DECIDED',
  });
});

test('a proposal made on an older version is stale and cannot be approved', async () => {
  await using office = await openOffice();
  const made = await propose(office);
  await approvePhase(office, { ...phase2, branches: ['BC-HATU'] });
  const { data } = await office.ask('HCC_MANAGER', '{ openPhaseProposals { id state } }');
  expect(data.openPhaseProposals).toEqual([{ id: made.id, state: 'STALE' }]);
  expect(await decide(office, secondManager, { proposal: made.id, approve: true })).toMatchObject({
    code: 'STALE_VERSION',
  });
});

test('nobody proposes to let the post decide, and the database would not take it either', async () => {
  await using office = await openOffice();
  for (const action of ['ADJUDICATE', 'SIGN_RESULT', 'CHANGE_DUE_DATE', 'ISSUE_REFUSAL_OF_SETTLEMENT']) {
    expect(await propose(office, { actions: ['GUIDE', action] })).toMatchObject({ code: 'FORBIDDEN_GRANT' });
    await expect(
      office.db.prisma.$executeRawUnsafe(
        `INSERT INTO phase_settings (phase_number, version, effective_from, actions, provenance, recorded_at)
         VALUES ('PHASE_2', 9, now(), ARRAY['${action}']::"PilotAction"[], 'ASSUMED', now())`,
      ),
    ).rejects.toThrow(/never|forbidden|check/i);
  }
  expect(await office.db.prisma.phaseProposal.count()).toBe(0);
});

test('the database itself keeps the proposer from approving, and a decision from being changed', async () => {
  await using office = await openOffice();
  await propose(office);
  const { prisma } = office.db;
  const [row] = await prisma.phaseProposal.findMany();
  if (!row) throw new Error('There is no proposal.');
  const decision = { proposalId: row.id, decidedAt: new Date(), decidedById: row.proposedById };
  await expect(
    prisma.phaseProposalDecision.create({ data: { ...decision, decision: 'APPROVED' } }),
  ).rejects.toThrow(/second person/);
  await prisma.phaseProposalDecision.create({ data: { ...decision, decision: 'WITHDRAWN' } });
  await expect(prisma.phaseProposalDecision.updateMany({ data: { note: 'khác' } })).rejects.toThrow();
  await expect(prisma.phaseProposal.updateMany({ data: { reason: 'khác' } })).rejects.toThrow();
});

test('of two who decide at once one is heard', async () => {
  await using office = await openOffice();
  const made = await propose(office);
  const both = await Promise.all(
    [true, true].map((approve) => decide(office, secondManager, { proposal: made.id, approve })),
  );
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['PhaseProposal', 'ProposalDecided']);
  expect(await office.db.prisma.phaseSetting.count({ where: { phaseNumber: 'PHASE_2' } })).toBe(1);
});

test('an analyst reads the proposals; a branch does not', async () => {
  await using office = await openOffice();
  const made = await propose(office);
  const list =
    '{ phaseProposals(first: 1) { nodes { id state evidence { verdict } } pageInfo { hasNextPage } } }';
  const { data } = await office.ask('ANALYST', list);
  expect(data.phaseProposals).toEqual({
    nodes: [{ id: made.id, state: 'OPEN', evidence: [{ verdict: 'INSUFFICIENT_DATA' }] }],
    pageInfo: { hasNextPage: false },
  });
  const refused = await office.ask('BRANCH_STAFF', list);
  expect(refused.errors[0]?.extensions['code']).toBe('NOT_PERMITTED');
});
