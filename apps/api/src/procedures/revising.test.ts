import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';
import { papers } from '../testing/said.ts';

const revise = `mutation ($input: ReviseProcedureInput!) {
  reviseProcedure(input: $input) { __typename ... on Procedure { version timeLimit versions { version recordedBy } } ... on Refusal { code path } }
}`;
const input = {
  code: '2.000635',
  seenVersion: 1,
  validFrom: '2024-01-01',
  nameVi: 'Cấp bản sao trích lục hộ tịch',
  nameEn: 'Extract copy',
  timeLimit: 2,
  timeLimitUnit: 'WORKING_DAY',
  onlineLevel: 'TOAN_TRINH',
  documentCount: 1,
  presenceRequired: false,
  siteInspection: false,
  multiAgency: false,
  postalExcluded: false,
  decisionNumber: '123/QĐ-UBND',
  provenanceNote: 'Quyết định công bố',
  provenance: 'SOURCED',
};

test('a new version rules from its day on, and promises given keep the old one', async () => {
  await using office = await openOffice();
  const receive = `mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) { ... on Dossier { id procedure { timeLimit } clock { timeLimit } } } }`;
  const asked = {
    input: { procedure: input.code, place: 'HCC_CENTRE', papers, owner: { name: 'Nguyễn Văn An' } },
  };
  const before = (await office.ask('HCC_OFFICER', receive, asked)).data.receiveDossier;
  const { data } = await office.ask('HCC_MANAGER', revise, { input });
  expect(data.reviseProcedure).toMatchObject({
    version: 2,
    timeLimit: 2,
    versions: [
      { version: 2, recordedBy: 'Quản lý HCC mẫu' },
      { version: 1, recordedBy: null },
    ],
  });
  const at = `query ($at: DateTime) { procedure(code: "2.000635", at: $at) { timeLimit documentCount } }`;
  const limit = async (moment: string) =>
    (await office.ask('ANALYST', at, { at: moment })).data.procedure.timeLimit;
  expect(await limit('2023-12-31T23:59:59+07:00')).toBe(before.procedure.timeLimit);
  expect(await limit('2024-01-01T00:00:00+07:00')).toBe(2);
  office.at('2024-01-03T02:00:00Z');
  const after = (await office.ask('HCC_OFFICER', receive, asked)).data.receiveDossier;
  expect(after.clock.timeLimit).toBe(2);
  const kept = await office.ask(
    'HCC_OFFICER',
    `query ($id: ID) { dossier(id: $id) { clock { timeLimit } } }`,
    { id: before.id },
  );
  expect(kept.data.dossier.clock.timeLimit).toBe(before.clock.timeLimit);
});

const form = {
  code: '2.000635-01',
  nameVi: 'Tờ khai',
  nameEn: 'Form',
  kind: 'ORIGINAL',
  originals: 1,
  copies: 0,
  required: true,
};
const identity = { ...form, code: '2.000635-03', nameVi: 'Giấy tờ tùy thân', nameEn: 'Identity paper' };

test('a new list rules from its day on, in its order and with the provenance of the revision', async () => {
  await using office = await openOffice();
  const listed = { ...input, documentCount: 2, papers: [identity, form], checkableFromList: true };
  const { data } = await office.ask('HCC_MANAGER', revise, { input: listed });
  expect(data.reviseProcedure.__typename).toBe('Procedure');
  const read = `query ($at: DateTime) { procedure(code: "2.000635", at: $at) { checkableFromList papers { code required provenance } } }`;
  const after = await office.ask('ANALYST', read, { at: '2024-01-02T00:00:00Z' });
  expect(after.data.procedure).toEqual({
    checkableFromList: true,
    papers: [
      { code: '2.000635-03', required: true, provenance: 'SOURCED' },
      { code: '2.000635-01', required: true, provenance: 'SOURCED' },
    ],
  });
  const before = await office.ask('ANALYST', read, { at: '2023-12-01T00:00:00Z' });
  expect(before.data.procedure.papers.map(({ code }: { code: string }) => code)).toEqual([
    '2.000635-01',
    '2.000635-02',
  ]);
});

test.each([
  ['a count that is not the required ones', { documentCount: 3, papers: [form] }],
  ['a code twice', { documentCount: 2, papers: [form, form] }],
  ['a code of another procedure', { documentCount: 1, papers: [{ ...form, code: '2.000815-01' }] }],
  ['a paper without a name', { documentCount: 1, papers: [{ ...form, nameVi: ' ' }] }],
  ['a number of copies below zero', { documentCount: 1, papers: [{ ...form, copies: -1 }] }],
])('a list is refused with %s', async (_what, change) => {
  await using office = await openOffice();
  const { data } = await office.ask('HCC_MANAGER', revise, { input: { ...input, ...change } });
  expect(data.reviseProcedure).toMatchObject({ __typename: 'InvalidInput', path: ['input', 'papers'] });
});

test.each([
  ['UnknownProcedure', { code: '9.999999' }],
  ['StaleVersion', { seenVersion: 9 }],
  ['InvalidPeriod', { validTo: '2023-12-31' }],
  ['InvalidInput', { timeLimit: -1 }],
  ['InvalidInput', { nameVi: '' }],
])('a revision is refused with %s', async (refusal, change) => {
  await using office = await openOffice();
  const { data } = await office.ask('HCC_MANAGER', revise, { input: { ...input, ...change } });
  expect(data.reviseProcedure.__typename).toBe(refusal);
});

test('a number of papers that the kept list does not have is refused', async () => {
  await using office = await openOffice();
  const answer = async (documentCount: number) =>
    (await office.ask('HCC_MANAGER', revise, { input: { ...input, documentCount } })).data.reviseProcedure;
  expect(await answer(7)).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'documentCount'] });
  expect(await answer(1)).toMatchObject({ __typename: 'Procedure', version: 2 });
});

test('a paper said again keeps where it came from, and what was stated can be taken back', async () => {
  await using office = await openOffice();
  const read =
    '{ procedure(code: "2.000635") { checkableFromList papers { code nameVi nameEn kind originals copies required provenance } } }';
  const before = (await office.ask('ANALYST', read)).data.procedure;
  const [first, ...others] = before.papers.map(
    ({ provenance: _its, ...paper }: { provenance: string }) => paper,
  );
  const papers = [{ ...first, nameVi: 'Tờ khai theo mẫu mới' }, ...others];
  const today = {
    ...input,
    validFrom: '2023-01-01',
    documentCount: others.filter((each: { required: boolean }) => each.required).length + 1,
  };
  await office.ask('HCC_MANAGER', revise, { input: { ...today, papers, checkableFromList: true } });
  const after = (await office.ask('ANALYST', read)).data.procedure;
  expect(after.checkableFromList).toBe(true);
  expect(after.papers.map(({ provenance }: { provenance: string }) => provenance)).toEqual([
    'SOURCED',
    ...others.map(() => 'RECONSTRUCTED'),
  ]);
  await office.ask('HCC_MANAGER', revise, { input: { ...today, seenVersion: 2, checkableFromList: null } });
  expect((await office.ask('ANALYST', read)).data.procedure.checkableFromList).toBeNull();
});
