import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';
import { papers } from '../testing/said.ts';

const receive = `mutation ($input: ReceiveDossierInput!) {
  receiveDossier(input: $input) {
    __typename
    ... on Dossier {
      id code externalCode status statusNumber version place assistance channel ownerKind origin holder submittedAt
      procedure { code version } branch { code } owner { name idNumber phone }
      clock { state timeLimit timeLimitUnit dueAt originalDueAt promisePrinted overdue remainingDays timing segments { state from to startedBy { kind } } }
      timeline { version kind fromStatus toStatus actor organisation { code } occurredAt backdated formNumber }
    }
    ... on Refusal { code message path fix }
  }
}`;
const owner = { name: 'Nguyễn Văn An', idNumber: '022099000001', phone: '0912345678' };
const input = { procedure: '2.000635', place: 'HCC_CENTRE', papers, owner };

test('a received dossier is accepted, numbered, timed and masked', async () => {
  await using office = await openOffice();
  const { data } = await office.ask('HCC_OFFICER', receive, { input: { ...input, externalCode: 'VNP-1' } });
  expect(data.receiveDossier).toMatchObject({
    __typename: 'Dossier',
    code: '000.00.24.H49-231120-0001',
    externalCode: 'VNP-1',
    status: 'ACCEPTED',
    statusNumber: 2,
    version: 1,
    place: 'HCC_CENTRE',
    assistance: 'NONE',
    channel: 'DIRECT',
    ownerKind: 'CITIZEN',
    origin: 'LIVE',
    submittedAt: '2023-11-20T09:00:00.000+07:00',
    branch: null,
    owner: { name: 'Nguyễn V** A**', idNumber: '022*****0001', phone: '09*****678' },
  });
  expect(data.receiveDossier.clock).toMatchObject({
    state: 'RUNNING',
    promisePrinted: false,
    overdue: false,
    timing: null,
  });
  expect(data.receiveDossier.timeline).toEqual([
    {
      version: 1,
      kind: 'ACCEPTED',
      fromStatus: null,
      toStatus: 'ACCEPTED',
      actor: 'Cán bộ một cửa mẫu',
      organisation: { code: 'HCC_HA_LONG' },
      occurredAt: '2023-11-20T09:00:00.000+07:00',
      backdated: false,
      formNumber: '01',
    },
  ]);
});

test.each([
  ['UnknownProcedure', { procedure: '9.999999' }, ['input', 'procedure']],
  ['ProcedureNotInForce', { occurredAt: '2010-01-04T09:00:00+07:00' }, ['input', 'procedure']],
  ['PapersIncomplete', { papers: ['2.000635-02'] }, ['input', 'papers']],
  ['InvalidInput', { papers: [...papers, '1.000000-01'] }, ['input', 'papers']],
  ['UnknownBranch', { place: 'BRANCH', branch: 'BC-XYZ' }, ['input', 'branch']],
  ['InvalidInput', { place: 'BRANCH' }, ['input', 'branch']],
  ['PhaseNotAllowed', { place: 'BRANCH', branch: 'BC-HATU' }, ['input', 'place']],
  ['MalformedCode', { code: 'H49-ABC' }, ['input', 'code']],
  ['OccurredInFuture', { occurredAt: '2023-11-20T09:00:01+07:00' }, ['input', 'occurredAt']],
  ['InvalidInput', { owner: { name: 'x' } }, ['input', 'owner', 'name']],
  ['InvalidInput', { owner: { ...owner, idNumber: '12' } }, ['input', 'owner', 'idNumber']],
  ['InvalidInput', { owner: { ...owner, phone: 'abc' } }, ['input', 'owner', 'phone']],
  ['InvalidInput', { owner: { ...owner, birthDate: '2030-01-01' } }, ['input', 'owner', 'birthDate']],
  ['InvalidInput', { idempotencyKey: 'có dấu' }, ['input', 'idempotencyKey']],
  ['InvalidInput', { externalCode: 'x'.repeat(101) }, ['input', 'externalCode']],
])('receiving is refused with %s for %j', async (refusal, change, path) => {
  await using office = await openOffice();
  const { data } = await office.ask('HCC_OFFICER', receive, { input: { ...input, ...change } });
  expect(data.receiveDossier).toMatchObject({ __typename: refusal, path });
  expect(await office.db.prisma.dossier.count()).toBe(0);
});

test('a branch that does not serve yet is refused by name', async () => {
  await using office = await openOffice();
  const { data: read } = await office.ask('HCC_MANAGER', `{ branch(code: "BC-HATU") { version } }`);
  const close = `mutation ($input: UpdateBranchInput!) { updateBranch(input: $input) { __typename } }`;
  await office.ask('HCC_MANAGER', close, {
    input: { code: 'BC-HATU', seenVersion: read.branch.version, activeTo: '2023-11-01' },
  });
  const { data } = await office.ask('HCC_OFFICER', receive, {
    input: { ...input, place: 'BRANCH', branch: 'BC-HATU' },
  });
  expect(data.receiveDossier).toMatchObject({ __typename: 'BranchClosed', path: ['input', 'branch'] });
});

test('staff of one branch do not act at another, nor a postal unit at another unit’s', async () => {
  await using office = await openOffice();
  const at = (branch: string) => ({ input: { ...input, place: 'BRANCH', branch } });
  const { data } = await office.ask('BRANCH_STAFF', receive, at('BC-HATU'));
  expect(data.receiveDossier).toMatchObject({ __typename: 'NotPermitted' });
});

test('a given code is kept, and given once', async () => {
  await using office = await openOffice();
  const code = '000.00.24.H49-231120-7777';
  const first = await office.ask('HCC_OFFICER', receive, { input: { ...input, code } });
  expect(first.data.receiveDossier).toMatchObject({ __typename: 'Dossier', code });
  const second = await office.ask('HCC_OFFICER', receive, { input: { ...input, code } });
  expect(second.data.receiveDossier).toMatchObject({ __typename: 'CodeTaken', path: ['input', 'code'] });
});

test('the same request under one key makes one dossier, even at once; another one is refused', async () => {
  await using office = await openOffice();
  const once = { input: { ...input, idempotencyKey: 'order-1' } };
  const answers = await Promise.all(Array.from({ length: 20 }, () => office.ask('PARTNER', receive, once)));
  expect(new Set(answers.map(({ data }) => data.receiveDossier.code)).size).toBe(1);
  office.at('2023-11-21T02:00:00Z');
  const reordered = { owner, place: 'HCC_CENTRE', idempotencyKey: 'order-1', papers, procedure: '2.000635' };
  const again = await office.ask('PARTNER', receive, { input: reordered });
  expect(again.data.receiveDossier.code).toBe(answers[0]?.data.receiveDossier.code);
  const other = await office.ask('PARTNER', receive, {
    input: { ...once.input, owner: { name: 'Trần Thị B' } },
  });
  expect(other.data.receiveDossier).toMatchObject({ __typename: 'IdempotencyConflict' });
  expect(await office.db.prisma.dossier.count()).toBe(1);
  const own = await office.ask('HCC_OFFICER', receive, once);
  expect(own.data.receiveDossier.code).not.toBe(again.data.receiveDossier.code);
});

const submit = `mutation ($input: SubmitDossierInput!) {
  submitDossier(input: $input) {
    __typename
    ... on Dossier { code status channel assistance phase branch { code } clock { state dueAt segments { state } } }
    ... on Refusal { code path }
  }
}`;

test('in phase I a branch helps a citizen submit online; the HCC then accepts it and the promise starts', async () => {
  await using office = await openOffice();
  const asked = { procedure: '2.000635', place: 'BRANCH', owner };
  const { data } = await office.ask('BRANCH_STAFF', submit, { input: asked });
  expect(data.submitDossier).toMatchObject({
    status: 'REGISTERED',
    channel: 'ONLINE',
    assistance: 'POST_BRANCH',
    phase: 'PHASE_1',
    branch: { code: 'BC-VIETHUNG' },
    clock: { state: 'NOT_STARTED', dueAt: null, segments: [] },
  });
});

test.each([
  ['UnknownProcedure', { procedure: '9.999999' }],
  ['UnknownBranch', { branch: 'BC-XYZ' }],
  ['NotPermitted', { branch: 'BC-HATU' }],
  ['PhaseNotAllowed', { place: 'HCC_CENTRE' }],
  ['InvalidInput', { owner: { name: '' } }],
])('submitting is refused with %s', async (refusal, change) => {
  await using office = await openOffice();
  const asked = { procedure: '2.000635', place: 'BRANCH', owner, ...change };
  const { data } = await office.ask('BRANCH_STAFF', submit, { input: asked });
  expect(data.submitDossier).toMatchObject({ __typename: refusal });
});
