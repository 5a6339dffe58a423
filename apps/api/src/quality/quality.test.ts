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
