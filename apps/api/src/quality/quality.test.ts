import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';

test('every check tells its owner, its fix and what it does to the figures, and gives its findings', async () => {
  await using office = await openOffice();
  const guide = `mutation { startGuidance(input: { procedure: "2.000635", place: BRANCH, branch: "BC-VIETHUNG" }) { __typename } }`;
  expect((await office.ask('BRANCH_STAFF', guide)).data.startGuidance.__typename).toBe('GuidanceSession');
  office.at('2023-11-22T03:00:00Z');
  const query = `query ($only: [QualityCheckId!]) { qualityChecks(only: $only) { id severity count oldest owner { vi } fix { vi } effect { vi } affects { id }
    findings(first: 5) { nodes { subject branch { code } since } hasNextPage } } }`;
  const all = (await office.ask('AUDITOR', query)).data.qualityChecks;
  expect(all.length).toBeGreaterThanOrEqual(16);
  for (const { owner, fix, effect, affects } of all) {
    expect([owner.vi, fix.vi, effect.vi].every((text) => text.length > 5)).toBe(true);
    expect(affects.length).toBeGreaterThan(0);
  }
  const [open] = (await office.ask('HCC_MANAGER', query, { only: ['GUIDANCE_OPEN'] })).data.qualityChecks;
  expect(open).toMatchObject({
    count: 1,
    findings: {
      nodes: [{ subject: '20/11/2023 09:00', branch: { code: 'BC-VIETHUNG' } }],
      hasNextPage: false,
    },
  });
  expect((await office.ask('BRANCH_STAFF', query)).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
});

const open = `{ qualityChecks(only: [GUIDANCE_OPEN]) { count acknowledged
  findings(first: 5) { nodes { id acknowledgement { reason note at by } } } } }`;
const acknowledge = `mutation ($input: AcknowledgeFindingInput!) { acknowledgeFinding(input: $input) {
  __typename ... on QualityFinding { id acknowledgement { reason note by } } ... on Refusal { code path } } }`;

test('a manager acknowledges a finding with a reason, who and when are told, and it stays in the count', async () => {
  await using office = await openOffice();
  const guide = `mutation { startGuidance(input: { procedure: "2.000635", place: BRANCH, branch: "BC-VIETHUNG" }) { __typename } }`;
  await office.ask('BRANCH_STAFF', guide);
  office.at('2023-11-22T03:00:00Z');
  const read = async () => (await office.ask('AUDITOR', open)).data.qualityChecks[0];
  const before = await read();
  expect(before).toMatchObject({
    count: 1,
    acknowledged: 0,
    findings: { nodes: [{ acknowledgement: null }] },
  });
  const input = {
    check: 'GUIDANCE_OPEN',
    finding: before.findings.nodes[0].id,
    reason: 'BEING_MENDED',
    note: 'Đã nhắc bưu cục ghi kết quả',
  };
  const answer = async (who: Parameters<typeof office.ask>[0], change: object = {}) =>
    (await office.ask(who, acknowledge, { input: { ...input, ...change } })).data?.acknowledgeFinding;
  expect(await answer('HCC_OFFICER')).toMatchObject({ __typename: 'NotPermitted' });
  expect(await answer('HCC_MANAGER', { note: ' ' })).toMatchObject({ path: ['input', 'note'] });
  expect(await answer('HCC_MANAGER', { note: 'Gọi 0912345678' })).toMatchObject({ path: ['input', 'note'] });
  expect(await answer('HCC_MANAGER', { check: 'NO_PROMISE' })).toMatchObject({ path: ['input', 'finding'] });
  expect((await read()).acknowledged).toBe(0);
  expect(await answer('HCC_MANAGER')).toMatchObject({
    __typename: 'QualityFinding',
    acknowledgement: { reason: 'BEING_MENDED', note: input.note },
  });
  await answer('HCC_MANAGER', { reason: 'TRUE_AS_IT_IS', note: 'Công dân đã về trước khi xong' });
  expect(await read()).toMatchObject({
    count: 1,
    acknowledged: 1,
    findings: {
      nodes: [{ acknowledgement: { reason: 'TRUE_AS_IT_IS', at: '2023-11-22T10:00:00.000+07:00' } }],
    },
  });
  const audited = await office.db.prisma.auditEntry.findMany({ where: { action: 'ACKNOWLEDGE_FINDING' } });
  expect(audited.map(({ details }) => details)).toEqual([
    { reason: 'BEING_MENDED' },
    { reason: 'TRUE_AS_IT_IS' },
  ]);
});

test('an acknowledgement holds for the finding as it stood', async () => {
  await using office = await openOffice();
  const guide = `mutation { startGuidance(input: { procedure: "2.000635", place: BRANCH, branch: "BC-VIETHUNG" }) { __typename } }`;
  await office.ask('BRANCH_STAFF', guide);
  office.at('2023-11-22T03:00:00Z');
  const [check] = (await office.ask('HCC_MANAGER', open)).data.qualityChecks;
  const finding = check.findings.nodes[0].id;
  const input = { check: 'GUIDANCE_OPEN', finding, reason: 'TRUE_AS_IT_IS', note: 'Đã xem' };
  await office.ask('HCC_MANAGER', acknowledge, { input });
  await office.db.prisma.guidanceSession.updateMany({
    data: { startedAt: new Date('2023-11-19T03:00:00Z') },
  });
  expect((await office.ask('HCC_MANAGER', open)).data.qualityChecks[0]).toMatchObject({
    count: 1,
    acknowledged: 0,
  });
});
