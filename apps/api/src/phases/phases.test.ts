import { expect, test } from 'vitest';
import { approvePhase } from '../testing/approved-phase.ts';
import { openOffice } from '../testing/open-office.ts';
import { papers } from '../testing/said.ts';

const receive = `mutation ($input: ReceiveDossierInput!) {
  receiveDossier(input: $input) {
    __typename
    ... on Dossier { code status place phase channel branch { code } clock { state dueAt } }
    ... on PhaseNotAllowed { action gap allowedFrom code message messageEn path fix fixEn }
    ... on Refusal { code }
  }
}`;
const capabilities = `query ($place: PlaceKind!, $branch: String) {
  capabilities(place: $place, branch: $branch, procedure: "2.000635") { action allowed phase }
}`;
const owner = { name: 'Nguyễn Văn An' };
const atBranch = { procedure: '2.000635', place: 'BRANCH', branch: 'BC-VIETHUNG', papers, owner };
const atCentre = { procedure: '2.000635', place: 'HCC_CENTRE', papers, owner };

test('in phase I a branch is refused with the way out, and nothing is written', async () => {
  await using office = await openOffice();
  for (const who of ['BRANCH_STAFF', 'POSTAL_MANAGER', 'HCC_OFFICER', 'PARTNER'] as const) {
    const { data } = await office.ask(who, receive, { input: atBranch });
    expect(data.receiveDossier).toEqual({
      __typename: 'PhaseNotAllowed',
      action: 'RECEIVE_DOSSIER',
      gap: 'ACTION',
      allowedFrom: null,
      code: 'PHASE_NOT_ALLOWED',
      message: 'Giai đoạn I chưa giao việc tiếp nhận hồ sơ cho Bưu cục Việt Hưng.',
      messageEn: 'Phase I does not let Việt Hưng post office do this: receive dossiers.',
      path: ['input', 'place'],
      fix: 'Hướng dẫn công dân nộp trực tuyến tại bưu cục, hoặc tiếp nhận tại Trung tâm HCC.',
      fixEn: 'Help the citizen submit online at the branch, or have the dossier received at the HCC desk.',
    });
  }
  expect(await office.db.prisma.dossier.count()).toBe(0);
  expect(await office.db.prisma.idempotencyKey.count()).toBe(0);
});

test('at the HCC the desk and its key receive without a phase; the post does not', async () => {
  await using office = await openOffice();
  for (const who of ['HCC_OFFICER', 'HCC_MANAGER', 'PARTNER'] as const) {
    const { data } = await office.ask(who, receive, { input: atCentre });
    expect(data.receiveDossier).toMatchObject({
      __typename: 'Dossier',
      status: 'ACCEPTED',
      phase: null,
      channel: 'DIRECT',
    });
  }
  const { data } = await office.ask('BRANCH_STAFF', receive, { input: atCentre });
  expect(data.receiveDossier).toMatchObject({ __typename: 'PhaseNotAllowed' });
});

test('capabilities say what the acts then do, for every caller and place', async () => {
  await using office = await openOffice();
  for (const who of ['BRANCH_STAFF', 'POSTAL_MANAGER', 'HCC_OFFICER', 'HCC_MANAGER', 'PARTNER'] as const) {
    for (const input of [atBranch, { ...atBranch, place: 'HOME' }, atCentre]) {
      const asked = await office.ask(who, capabilities, {
        place: input.place,
        branch: 'branch' in input ? input.branch : null,
      });
      const said = asked.data.capabilities.find(
        ({ action }: { action: string }) => action === 'RECEIVE_DOSSIER',
      );
      const { data } = await office.ask(who, receive, { input });
      expect(data.receiveDossier.__typename).toBe(said.allowed ? 'Dossier' : 'PhaseNotAllowed');
    }
  }
});

const setPhase = `mutation ($input: PhaseSettingInput!) {
  setPhase(input: $input) { __typename ... on Phase { version inForce { version } versions { version } } ... on Refusal { code path message } }
}`;
const propose = `mutation ($input: PhaseSettingInput!) {
  proposePhase(input: $input, reason: "Đủ điều kiện") { __typename ... on Refusal { code } }
}`;
const phase2 = {
  phase: 'PHASE_2',
  seenVersion: 0,
  effectiveFrom: '2023-11-20T09:00:00+07:00',
  places: ['BRANCH', 'HOME'],
  actions: ['GUIDE', 'ASSIST_ONLINE_SUBMISSION', 'RECEIVE_DOSSIER', 'RETURN_RESULT'],
  branches: ['BC-VIETHUNG'],
  procedures: ['2.000635'],
  receptionChannel: 'POSTAL',
};

test('once phase II is set the named branch receives, through the channel that its setting says', async () => {
  await using office = await openOffice();
  const { data } = await approvePhase(office, phase2);
  expect(data.decideProposal).toMatchObject({ state: 'APPROVED', setting: { version: 1 } });
  const received = await office.ask('BRANCH_STAFF', receive, { input: atBranch });
  expect(received.data.receiveDossier).toMatchObject({
    __typename: 'Dossier',
    phase: 'PHASE_2',
    channel: 'POSTAL',
    branch: { code: 'BC-VIETHUNG' },
  });
});

test('a phase decided for later says from when', async () => {
  await using office = await openOffice();
  await approvePhase(office, { ...phase2, effectiveFrom: '2023-12-01T00:00:00+07:00' });
  const { data } = await office.ask('BRANCH_STAFF', receive, { input: atBranch });
  expect(data.receiveDossier).toMatchObject({
    __typename: 'PhaseNotAllowed',
    allowedFrom: '2023-12-01T00:00:00.000+07:00',
  });
  office.at('2023-12-01T03:00:00Z');
  const later = await office.ask('BRANCH_STAFF', receive, { input: atBranch });
  expect(later.data.receiveDossier).toMatchObject({ __typename: 'Dossier' });
});

test('in phase III postal staff receive at the HCC', async () => {
  await using office = await openOffice();
  const phase3 = {
    ...phase2,
    phase: 'PHASE_3',
    places: ['HCC_CENTRE'],
    branches: [],
    actions: ['GUIDE', 'RECEIVE_DOSSIER', 'RETURN_RESULT'],
    receptionChannel: null,
  };
  await approvePhase(office, phase3);
  await office.ask('HCC_OFFICER', receive, { input: atCentre });
  const { data } = await office.ask('POSTAL_MANAGER', receive, { input: atCentre });
  expect(data.receiveDossier).toMatchObject({
    __typename: 'Dossier',
    phase: 'PHASE_3',
    place: 'HCC_CENTRE',
    channel: 'DIRECT',
  });
  const seen = '{ dossiers { nodes { code status nextSteps { kind refusal { code } } } } }';
  const { data: staff } = await office.ask('BRANCH_STAFF', seen);
  expect(staff.dossiers.nodes).toHaveLength(1);
  const [{ code, nextSteps }] = staff.dossiers.nodes;
  expect(code).toBe(data.receiveDossier.code);
  expect(nextSteps).toContainEqual({ kind: 'RETURNED', refusal: { code: 'ILLEGAL_STEP' } });
});

test.each([
  ['ForbiddenGrant', { actions: ['ADJUDICATE'] }],
  ['InvalidPeriod', { effectiveTo: '2023-11-19T00:00:00+07:00' }],
  ['StaleVersion', { seenVersion: 3 }],
  ['UnknownBranch', { branches: ['BC-XYZ'] }],
  ['UnknownProcedure', { procedures: ['9.999999'] }],
  ['InvalidInput', { branches: [] }],
])('a setting is refused with %s, in the preview as in the acts', async (refusal, change) => {
  await using office = await openOffice();
  const input = { ...phase2, ...change };
  const { data } = await office.ask('HCC_MANAGER', setPhase, { input });
  expect(data.setPhase.__typename).toBe(refusal);
  const proposed = await office.ask('HCC_MANAGER', propose, { input });
  expect(proposed.data.proposePhase.__typename).toBe(refusal);
  const preview = `query ($input: PhaseSettingInput!) { phaseSettingPreview(input: $input) { __typename } }`;
  const previewed = await office.ask('HCC_MANAGER', preview, { input });
  expect(previewed.data.phaseSettingPreview.__typename).toBe(refusal);
  expect(await office.db.prisma.phaseSetting.count()).toBe(1);
});

test('a preview says which version an end gives the phase back to', async () => {
  await using office = await openOffice();
  const input = { ...phase2, phase: 'PHASE_1', seenVersion: 1, effectiveTo: '2024-01-01T00:00:00+07:00' };
  const preview = `query ($input: PhaseSettingInput!) { phaseSettingPreview(input: $input) { ... on PhaseSettingPreview { sentences } } }`;
  const { data } = await office.ask('HCC_MANAGER', preview, { input });
  expect(data.phaseSettingPreview.sentences.at(-1)).toBe(
    'Sau ngày kết thúc, phiên bản 1 có hiệu lực trở lại.',
  );
});

test('a preview tells the change in sentences and saves nothing', async () => {
  await using office = await openOffice();
  const preview = `query ($input: PhaseSettingInput!) {
    phaseSettingPreview(input: $input) {
      ... on PhaseSettingPreview { changesNothing needsProposal from { version } branchesAdded { code } proceduresAdded { code } sentences sentencesEn }
    }
  }`;
  const { data } = await office.ask('HCC_MANAGER', preview, { input: phase2 });
  expect(data.phaseSettingPreview).toMatchObject({
    changesNothing: false,
    needsProposal: true,
    from: null,
    branchesAdded: [{ code: 'BC-VIETHUNG' }],
    proceduresAdded: [{ code: '2.000635' }],
  });
  expect(data.phaseSettingPreview.sentences[0]).toBe('Thêm điểm: Bưu cục Việt Hưng.');
  expect(data.phaseSettingPreview.sentences).toContain(
    'Hồ sơ bưu điện nhận ghi là “Qua bưu chính công ích”: thời hạn bắt đầu tính khi giấy tờ về đến Trung tâm HCC.',
  );
  expect(await office.db.prisma.phaseSetting.count()).toBe(1);
});

const nothing = { places: [], actions: [], branches: [], procedures: [], receptionChannel: null };

test('one person narrows or ends a phase, and is refused whatever grants more', async () => {
  await using office = await openOffice();
  const wide = { ...phase2, branches: ['BC-VIETHUNG', 'BC-HATU'] };
  await approvePhase(office, wide);
  const set = async (change: object) =>
    (await office.ask('HCC_MANAGER', setPhase, { input: { ...wide, ...change } })).data.setPhase;
  expect(await set({ seenVersion: 1, branches: ['BC-HATU'] })).toMatchObject({ version: 2 });
  expect(await set({ seenVersion: 2 })).toMatchObject({
    __typename: 'ProposalRequired',
    code: 'PROPOSAL_REQUIRED',
  });
  expect(await set({ seenVersion: 2, branches: ['BC-HATU'], receptionChannel: 'DIRECT' })).toMatchObject({
    code: 'PROPOSAL_REQUIRED',
  });
  expect(await set({ seenVersion: 2, ...nothing })).toMatchObject({ version: 3, inForce: { version: 3 } });
});

test('phase II for one branch: refused before its day, received after it, refused again after the rollback', async () => {
  await using office = await openOffice();
  await approvePhase(office, { ...phase2, effectiveFrom: '2023-12-01T00:00:00+07:00' });
  const received = async () =>
    (await office.ask('BRANCH_STAFF', receive, { input: atBranch })).data.receiveDossier;

  office.at('2023-11-30T09:59:00Z');
  expect(await received()).toMatchObject({
    gap: 'ACTION',
    message: 'Giai đoạn I chưa giao việc tiếp nhận hồ sơ cho Bưu cục Việt Hưng.',
    allowedFrom: '2023-12-01T00:00:00.000+07:00',
    fix: 'Được thực hiện từ ngày 01/12/2023. Trước ngày đó: hướng dẫn công dân nộp trực tuyến tại bưu cục, hoặc tiếp nhận tại Trung tâm HCC.',
  });
  office.at('2023-12-01T01:00:00Z');
  expect(await received()).toMatchObject({ __typename: 'Dossier', phase: 'PHASE_2', channel: 'POSTAL' });

  office.at('2023-12-04T02:00:00Z');
  const rollback = { ...phase2, ...nothing, seenVersion: 1, effectiveFrom: '2023-12-04T09:00:00+07:00' };
  const { data } = await office.ask('HCC_MANAGER', setPhase, { input: rollback });
  expect(data.setPhase).toMatchObject({ __typename: 'Phase', version: 2 });
  office.at('2023-12-04T02:01:00Z');
  expect(await received()).toMatchObject({
    gap: 'ACTION',
    message: 'Giai đoạn I chưa giao việc tiếp nhận hồ sơ cho Bưu cục Việt Hưng.',
    allowedFrom: null,
    fix: 'Hướng dẫn công dân nộp trực tuyến tại bưu cục, hoặc tiếp nhận tại Trung tâm HCC.',
  });
  const { data: other } = await office.ask('HCC_OFFICER', receive, {
    input: { ...atBranch, branch: 'BC-HATU' },
  });
  expect(other.receiveDossier).toMatchObject({ gap: 'ACTION' });
});
