import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';

const read = `{ branch(code: "BC-HATU") { version nameVi address activeTo } }`;
const update = `mutation ($input: UpdateBranchInput!) {
  updateBranch(input: $input) { __typename ... on Branch { version nameVi address activeTo ward { nameVi } } ... on Refusal { code path } }
}`;

test('a branch is edited: what is left out stays, null clears', async () => {
  await using office = await openOffice();
  const { version, nameVi } = (await office.ask('HCC_MANAGER', read)).data.branch;
  const edit = (input: object) => office.ask('HCC_MANAGER', update, { input: { code: 'BC-HATU', ...input } });
  const first = await edit({ seenVersion: version, address: 'Số 1, phường Hà Tu' });
  expect(first.data.updateBranch).toMatchObject({
    version: version + 1,
    nameVi,
    address: 'Số 1, phường Hà Tu',
    ward: { nameVi: 'Hà Tu' },
  });
  const second = await edit({ seenVersion: version + 1, address: null });
  expect(second.data.updateBranch).toMatchObject({ version: version + 2, address: null });
  expect((await office.ask('ANALYST', read)).data.branch).toMatchObject({
    version: version + 2,
    address: null,
  });
});

test.each([
  ['UnknownBranch', { code: 'BC-XYZ' }],
  ['StaleVersion', { seenVersion: 99 }],
  ['InvalidPeriod', { activeFrom: '2024-01-02', activeTo: '2024-01-01' }],
  ['InvalidInput', { nameVi: ' ' }],
  ['InvalidInput', { latitude: 60 }],
])('an edit is refused with %s', async (refusal, change) => {
  await using office = await openOffice();
  const { version } = (await office.ask('HCC_MANAGER', read)).data.branch;
  const { data } = await office.ask('HCC_MANAGER', update, {
    input: { code: 'BC-HATU', seenVersion: version, ...change },
  });
  expect(data.updateBranch.__typename).toBe(refusal);
});

test('of twenty edits of one version one wins', async () => {
  await using office = await openOffice();
  const { version } = (await office.ask('HCC_MANAGER', read)).data.branch;
  const edits = Array.from({ length: 20 }, (_, n) =>
    office.ask('HCC_MANAGER', update, {
      input: { code: 'BC-HATU', seenVersion: version, address: `Số ${n}` },
    }),
  );
  const names = (await Promise.all(edits)).map(({ data }) => data.updateBranch.__typename);
  expect(names.filter((name) => name === 'Branch')).toHaveLength(1);
  expect(names.filter((name) => name === 'StaleVersion')).toHaveLength(19);
});

test('branches are found by part of a name without marks', async () => {
  await using office = await openOffice();
  const find = `query ($filter: BranchFilter) { branches(filter: $filter) { code } }`;
  const found = async (filter: object) =>
    (await office.ask('ANALYST', find, { filter })).data.branches.map(({ code }: { code: string }) => code);
  expect(await found({ search: 'gieng day' })).toEqual(['BC-GIENGDAY']);
  expect(await found({ phase: 'PHASE_1' })).toHaveLength(4);
  expect(await found({})).toHaveLength(27);
  expect(await found({ pilotRole: 'PHASE_1', active: true })).toHaveLength(4);
});
