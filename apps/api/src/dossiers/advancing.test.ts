import { expect, test } from 'vitest';
import { type Office, openOffice, type Who } from '../testing/open-office.ts';
import { papers, said } from '../testing/said.ts';

const receive = `mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) { ... on Dossier { id version } } }`;
const advance = `mutation ($input: AdvanceDossierInput!) {
  advanceDossier(input: $input) {
    __typename
    ... on Dossier { id version status holder clock { state remainingMinutes segments { state } } timeline { kind reason { nameVi } note } }
    ... on StaleDossier { seenVersion currentVersion }
    ... on Refusal { code path }
  }
}`;
const owner = { name: 'Nguyễn Văn An', idNumber: '022099000001', phone: '0912345678' };

async function received(office: Office): Promise<string> {
  const input = { procedure: '2.000635', place: 'HCC_CENTRE', papers, owner };
  return (await office.ask('HCC_OFFICER', receive, { input })).data.receiveDossier.id;
}

async function step(office: Office, who: Who, input: object) {
  return (await office.ask(who, advance, { input })).data.advanceDossier;
}

test('a dossier walks from the desk through the department to the citizen', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  const walk = [
    ['HCC_OFFICER', { step: 'FORWARDED' }, 'IN_PROCESS', 'RUNNING'],
    [
      'DEPARTMENT_OFFICER',
      { step: 'SUPPLEMENT_REQUESTED', reasonCode: 'THIEU_GIAY_TO', note: 'Thiếu tờ khai', said: { papers } },
      'SUPPLEMENT_REQUESTED',
      'PAUSED',
    ],
    ['HCC_OFFICER', { step: 'SUPPLEMENT_RECEIVED' }, 'IN_PROCESS', 'RUNNING'],
    ['DEPARTMENT_OFFICER', { step: 'RESOLVED' }, 'RESOLVED', 'STOPPED'],
    ['HCC_OFFICER', { step: 'RETURNED' }, 'RETURNED', 'STOPPED'],
  ] as const;
  for (const [index, [who, input, status, state]] of walk.entries()) {
    office.at(`2023-11-20T0${3 + index}:00:00Z`);
    const answer = await step(office, who, { dossier, seenVersion: index + 1, said, ...input });
    expect(answer).toMatchObject({ __typename: 'Dossier', status, version: index + 2, clock: { state } });
  }
  const { data } = await office.ask(
    'AUDITOR',
    `query ($id: ID) { dossier(id: $id) { timeline { kind reason { nameVi } note } nextSteps { kind allowed } } }`,
    { id: dossier },
  );
  expect(data.dossier.timeline[2]).toEqual({
    kind: 'SUPPLEMENT_REQUESTED',
    reason: { nameVi: 'Thiếu giấy tờ theo quy định' },
    note: 'Thiếu tờ khai',
  });
  expect(data.dossier.nextSteps.every(({ allowed }: { allowed: boolean }) => !allowed)).toBe(true);
});

test.each([
  ['IllegalStep', 'HCC_OFFICER', { step: 'RETURNED' }],
  ['StaleDossier', 'HCC_OFFICER', { step: 'FORWARDED', seenVersion: 7 }],
  ['UnknownDossier', 'HCC_OFFICER', { step: 'FORWARDED', dossier: 'RG9zc2llcjo5OTk5' }],
  ['UnknownDossier', 'HCC_OFFICER', { step: 'FORWARDED', dossier: 'x' }],
  ['UnknownDossier', 'BRANCH_STAFF', { step: 'FORWARDED' }],
  ['UnknownBranch', 'HCC_OFFICER', { step: 'FORWARDED', place: 'BRANCH', branch: 'BC-XYZ' }],
  ['PhaseNotAllowed', 'HCC_OFFICER', { step: 'FORWARDED', place: 'BRANCH', branch: 'BC-HATU' }],
  ['NotPermitted', 'DEPARTMENT_OFFICER', { step: 'FORWARDED' }],
  ['NotPermitted', 'AUDITOR', { step: 'FORWARDED' }],
  ['NotPermitted', 'ANALYST', { step: 'FORWARDED' }],
  ['OccurredInFuture', 'HCC_OFFICER', { step: 'FORWARDED', occurredAt: '2023-11-20T09:00:01+07:00' }],
  ['OccurredBeforeLast', 'HCC_OFFICER', { step: 'FORWARDED', occurredAt: '2023-11-20T08:59:00+07:00' }],
  ['InvalidInput', 'HCC_OFFICER', { step: 'FORWARDED', reasonCode: 'THIEU_GIAY_TO' }],
  ['InvalidInput', 'HCC_OFFICER', { step: 'FORWARDED', note: 'x'.repeat(1001) }],
] as const)('a step is refused with %s to %s for %j', async (refusal, who, change) => {
  await using office = await openOffice();
  const dossier = await received(office);
  const answer = await step(office, who, { dossier, seenVersion: 1, ...change });
  expect(answer.__typename).toBe(refusal);
  expect(await office.db.prisma.dossierEvent.count()).toBe(1);
});

test('a supplement needs a reason, and is asked once but for the manager', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  await step(office, 'HCC_OFFICER', { dossier, seenVersion: 1, step: 'FORWARDED' });
  const ask = { dossier, step: 'SUPPLEMENT_REQUESTED', said: { papers } };
  expect(await step(office, 'DEPARTMENT_OFFICER', { ...ask, seenVersion: 2 })).toMatchObject({
    __typename: 'ReasonRequired',
    path: ['input', 'reasonCode'],
  });
  const reasoned = { ...ask, reasonCode: 'THIEU_GIAY_TO' };
  await step(office, 'DEPARTMENT_OFFICER', { ...reasoned, seenVersion: 2 });
  await step(office, 'HCC_OFFICER', { dossier, seenVersion: 3, step: 'SUPPLEMENT_RECEIVED' });
  expect(await step(office, 'DEPARTMENT_OFFICER', { ...reasoned, seenVersion: 4 })).toMatchObject({
    __typename: 'SupplementAlreadyAsked',
  });
  expect(await step(office, 'HCC_MANAGER', { ...reasoned, seenVersion: 4 })).toMatchObject({
    __typename: 'Dossier',
  });
});

test('of parallel steps one wins and the others are told the version that is', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  const input = { dossier, seenVersion: 1, step: 'FORWARDED' };
  const answers = await Promise.all(Array.from({ length: 10 }, () => step(office, 'HCC_OFFICER', input)));
  expect(answers.filter(({ __typename }) => __typename === 'Dossier')).toHaveLength(1);
  expect(answers.filter(({ __typename }) => __typename === 'StaleDossier')).toHaveLength(9);
  expect(answers.find(({ __typename }) => __typename === 'StaleDossier')).toMatchObject({
    seenVersion: 1,
    currentVersion: 2,
  });
});

test('what nextSteps says is what the step does, in every role', async () => {
  await using office = await openOffice();
  const roles = ['HCC_OFFICER', 'HCC_MANAGER', 'DEPARTMENT_OFFICER', 'DEPARTMENT_LEADER'] as const;
  const query = `query ($id: ID) { dossier(id: $id) { version nextSteps { kind allowed reasons { code } refusal { code } } } }`;
  for (const who of roles) {
    const dossier = await received(office);
    const { data } = await office.ask(who, query, { id: dossier });
    for (const next of data.dossier.nextSteps.filter(({ allowed }: { allowed: boolean }) => !allowed)) {
      const answer = await step(office, who, {
        dossier,
        seenVersion: 1,
        step: next.kind,
        reasonCode: next.reasons[0]?.code,
        said,
      });
      expect(answer.code).toBe(next.refusal.code);
    }
    const open = data.dossier.nextSteps.find(({ allowed }: { allowed: boolean }) => allowed);
    if (open) {
      const answer = await step(office, who, {
        dossier,
        seenVersion: 1,
        step: open.kind,
        reasonCode: open.reasons[0]?.code,
        said: { ...said, papers },
      });
      expect(answer.__typename).toBe('Dossier');
    }
  }
});

const reveal = `mutation ($dossier: ID!, $reason: String!) {
  revealOwner(dossier: $dossier, reason: $reason) {
    __typename ... on RevealedOwner { name idNumber phone } ... on Refusal { code }
  }
}`;

test('an owner is revealed for a reason, and who looked is in the audit log', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  const { data } = await office.ask('HCC_OFFICER', reveal, { dossier, reason: 'Gọi công dân bổ sung' });
  expect(data.revealOwner).toEqual({ __typename: 'RevealedOwner', ...owner });
  const audit = await office.ask(
    'AUDITOR',
    `{ auditEntries(first: 1) { nodes { actor action subjectType reason details } } }`,
  );
  expect(audit.data.auditEntries.nodes).toEqual([
    {
      actor: 'Cán bộ một cửa mẫu',
      action: 'REVEAL_OWNER',
      subjectType: 'DOSSIER',
      reason: 'Gọi công dân bổ sung',
      details: null,
    },
  ]);
});

test.each([
  ['ReasonRequired', 'HCC_OFFICER', { reason: '  ' }],
  ['InvalidInput', 'HCC_OFFICER', { reason: 'x'.repeat(501) }],
  ['UnknownDossier', 'HCC_OFFICER', { dossier: 'x' }],
  ['UnknownDossier', 'BRANCH_STAFF', {}],
  ['NotPermitted', 'AUDITOR', {}],
  ['NotPermitted', 'ANALYST', {}],
  ['NotPermitted', 'SYSTEM_ADMIN', {}],
  ['NotPermitted', 'PARTNER', {}],
] as const)('revealing is refused with %s to %s', async (refusal, who, change) => {
  await using office = await openOffice();
  const dossier = await received(office);
  const { data } = await office.ask(who, reveal, { dossier, reason: 'Kiểm tra hồ sơ', ...change });
  expect(data.revealOwner.__typename).toBe(refusal);
  expect(await office.db.prisma.auditEntry.count({ where: { action: 'REVEAL_OWNER' } })).toBe(0);
});

test('personal data stays out of logs, errors, audit and events', async () => {
  await using office = await openOffice();
  const dossier = await received(office);
  await office.ask('HCC_OFFICER', reveal, { dossier, reason: 'Gọi công dân bổ sung' });
  const broken = { input: { procedure: '2.000635', place: 'NOWHERE', owner } };
  const refused = await office.ask('HCC_OFFICER', receive, broken);
  expect(JSON.stringify(refused.errors)).not.toContain(owner.idNumber);
  const { prisma } = office.db;
  const kept = JSON.stringify(
    [
      await prisma.auditEntry.findMany(),
      await prisma.dossierEvent.findMany(),
      await prisma.outbox.findMany(),
    ],
    (_key, value) => (typeof value === 'bigint' ? String(value) : value),
  );
  for (const marker of Object.values(owner)) {
    expect(office.logged.join('\n')).not.toContain(marker);
    expect(kept).not.toContain(marker);
  }
});
