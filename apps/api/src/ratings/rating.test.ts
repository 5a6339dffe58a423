import { expect, test } from 'vitest';
import { type Office, openOffice, type Who } from '../testing/open-office.ts';
import { papers, said } from '../testing/said.ts';

const receive = `mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) { ... on Dossier { id } } }`;
const advance = `mutation ($input: AdvanceDossierInput!) { advanceDossier(input: $input) { __typename } }`;
const rate = `mutation ($input: RateDossierInput!) {
  rateDossier(input: $input) { __typename ... on Dossier { rating { score place comment } } ... on Refusal { code path } }
}`;

async function resolved(office: Office): Promise<string> {
  const asked = { procedure: '2.000635', place: 'HCC_CENTRE', papers, owner: { name: 'Nguyễn Văn An' } };
  const { data } = await office.ask('HCC_OFFICER', receive, { input: asked });
  const dossier = data.receiveDossier.id;
  for (const [index, step] of ['FORWARDED', 'RESOLVED'].entries())
    await office.ask('HCC_OFFICER', advance, { input: { dossier, step, seenVersion: index + 1, said } });
  return dossier;
}

const rated = async (office: Office, who: Who, input: object) =>
  (await office.ask(who, rate, { input })).data.rateDossier;

test('a citizen rates once, and the comment is for the centre', async () => {
  await using office = await openOffice();
  const dossier = await resolved(office);
  const asked = { dossier, score: 'SATISFIED', comment: 'Nhanh gọn' };
  expect(await rated(office, 'HCC_OFFICER', asked)).toEqual({
    __typename: 'Dossier',
    rating: { score: 'SATISFIED', place: 'HCC_CENTRE', comment: 'Nhanh gọn' },
  });
  expect(await rated(office, 'HCC_OFFICER', asked)).toMatchObject({ code: 'ALREADY_RATED' });
  const read = `query ($id: ID) { dossier(id: $id) { rating { score comment } } }`;
  for (const who of ['ANALYST', 'AUDITOR', 'DEPARTMENT_LEADER'] as const) {
    const { data } = await office.ask(who, read, { id: dossier });
    expect(data.dossier.rating).toEqual({ score: 'SATISFIED', comment: null });
  }
  const told = await office.db.prisma.outbox.findFirst({ where: { topic: 'dossier.rated' } });
  expect(JSON.stringify(told?.payload)).not.toContain('Nhanh gọn');
});

test('nothing is rated before there is a result', async () => {
  await using office = await openOffice();
  const asked = { procedure: '2.000635', place: 'HCC_CENTRE', papers, owner: { name: 'Nguyễn Văn An' } };
  const { data } = await office.ask('HCC_OFFICER', receive, { input: asked });
  const input = { dossier: data.receiveDossier.id, score: 'NEUTRAL' };
  expect(await rated(office, 'HCC_OFFICER', input)).toMatchObject({ code: 'NOT_RATABLE' });
});

test.each([
  ['UNKNOWN_DOSSIER', { dossier: 'x' }],
  ['INVALID_INPUT', { comment: 'Gọi 0912345678' }],
  ['UNKNOWN_BRANCH', { place: 'BRANCH', branch: 'BC-XYZ' }],
])('a rating is refused with %s', async (code, change) => {
  await using office = await openOffice();
  const dossier = await resolved(office);
  expect(await rated(office, 'HCC_OFFICER', { dossier, score: 'NEUTRAL', ...change })).toMatchObject({
    code,
  });
});
