import { expect, test } from 'vitest';
import { type Office, openOffice, type Who } from '../testing/open-office.ts';
import { papers } from '../testing/said.ts';

const receive = `mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) { ... on Dossier { id code } ... on Refusal { code } } }`;
const submit = `mutation ($input: SubmitDossierInput!) { submitDossier(input: $input) { ... on Dossier { id code version } ... on Refusal { code } } }`;
const owner = { name: 'Nguyễn Văn An', idNumber: '022099000001', phone: '0912345678' };
const notary = '2.000815';

/** One dossier at the desk, and one at each of two branches; names by what they are. */
async function filled(office: Office) {
  const desk = await office.ask('HCC_OFFICER', receive, {
    input: { procedure: '2.000635', place: 'HCC_CENTRE', papers, owner },
  });
  const at = (branch: string, procedure: string) => ({
    input: { procedure, place: 'BRANCH', branch, owner },
  });
  const own = await office.ask('HCC_OFFICER', submit, at('BC-VIETHUNG', notary));
  const other = await office.ask('HCC_OFFICER', submit, at('BC-HATU', notary));
  return { desk: desk.data.receiveDossier, own: own.data.submitDossier, other: other.data.submitDossier };
}

const codesOf = (listed: { code: string }[]) => listed.map(({ code }) => code);

const list = `{ dossiers { totalCount countIsExact nodes { code } } }`;

test('each sees their own: a branch its dossiers, a unit its branches’, the centre all, the administrator none', async () => {
  await using office = await openOffice();
  const { desk, own, other } = await filled(office);
  const everything = [other.code, own.code, desk.code];
  const seen: [Who, string[]][] = [
    ['BRANCH_STAFF', [own.code]],
    ['HCC_OFFICER', everything],
    ['HCC_MANAGER', everything],
    ['AUDITOR', everything],
    ['ANALYST', everything],
    ['PARTNER', everything],
  ];
  for (const [who, codes] of seen) {
    const { data } = await office.ask(who, list);
    expect(data.dossiers.nodes.map(({ code }: { code: string }) => code).sort(), String(who)).toEqual(
      codes.sort(),
    );
    expect(data.dossiers).toMatchObject({ totalCount: codes.length, countIsExact: true });
  }
  const { errors } = await office.ask('SYSTEM_ADMIN', list);
  expect(errors[0]?.extensions.code).toBe('NOT_PERMITTED');
});

test('a branch and a procedure count the open dossiers that the asker may see', async () => {
  await using office = await openOffice();
  await filled(office);
  const counts = `{ hatu: branch(code: "BC-HATU") { openDossiers } own: branch(code: "BC-VIETHUNG") { openDossiers }
    notary: procedure(code: "${notary}") { openDossiers } }`;
  const seen: [Who, number, number, number][] = [
    ['BRANCH_STAFF', 0, 1, 1],
    ['HCC_OFFICER', 1, 1, 2],
    ['ANALYST', 1, 1, 2],
    ['SYSTEM_ADMIN', 0, 0, 0],
  ];
  for (const [who, hatu, own, both] of seen) {
    const { data } = await office.ask(who, counts);
    expect(data, String(who)).toEqual({
      hatu: { openDossiers: hatu },
      own: { openDossiers: own },
      notary: { openDossiers: both },
    });
  }
});

test('what one may not see does not exist, by code, by id, by node or in a step', async () => {
  await using office = await openOffice();
  const { own, other } = await filled(office);
  const one = `query ($code: String, $id: ID, $node: ID!) {
    byCode: dossier(code: $code) { code } byId: dossier(id: $id) { code } node(id: $node) { id }
  }`;
  const asked = (dossier: { id: string; code: string }) => ({
    code: dossier.code,
    id: dossier.id,
    node: dossier.id,
  });
  expect((await office.ask('BRANCH_STAFF', one, asked(other))).data).toEqual({
    byCode: null,
    byId: null,
    node: null,
  });
  expect((await office.ask('BRANCH_STAFF', one, asked(own))).data).toEqual({
    byCode: { code: own.code },
    byId: { code: own.code },
    node: { id: own.id },
  });
  const { data, errors } = await office.ask('SYSTEM_ADMIN', `query ($id: ID!) { node(id: $id) { id } }`, {
    id: own.id,
  });
  expect([data.node, errors[0]?.extensions.code]).toEqual([null, 'NOT_PERMITTED']);
});

test('a department sees the dossiers of the procedures it settles', async () => {
  await using office = await openOffice();
  const { data: all } = await office.ask('HCC_MANAGER', `{ procedures { code agencyVi papers { code } } }`);
  const agencies = new Set(all.procedures.map(({ agencyVi }: { agencyVi: string }) => agencyVi));
  const user = await office.db.prisma.user.findFirstOrThrow({
    where: { role: 'DEPARTMENT_OFFICER' },
    include: { organisation: true },
  });
  expect(agencies).toContain(user.organisation?.nameVi);
  const strange = all.procedures.find(
    ({ agencyVi }: { agencyVi: string }) => agencyVi !== user.organisation?.nameVi,
  );
  await office.ask('HCC_OFFICER', receive, {
    input: { procedure: strange.code, place: 'HCC_CENTRE', papers: codesOf(strange.papers), owner },
  });
  await office.ask('HCC_OFFICER', receive, {
    input: { procedure: '2.000635', place: 'HCC_CENTRE', papers, owner },
  });
  const { data } = await office.ask(
    'DEPARTMENT_OFFICER',
    `{ dossiers { nodes { procedure { agencyVi } } } }`,
  );
  expect(data.dossiers.nodes).toEqual([{ procedure: { agencyVi: user.organisation?.nameVi } }]);
});

test('an analyst sees no owner, and finds none', async () => {
  await using office = await openOffice();
  await filled(office);
  const query = `query ($search: String) { dossiers(filter: { search: $search }) { totalCount nodes { owner { name } } } }`;
  const listed = await office.ask('ANALYST', query, { search: null });
  expect(listed.data.dossiers.nodes.every(({ owner: seen }: { owner: unknown }) => seen === null)).toBe(true);
  for (const search of ['nguyen van an', '022099000001', '0912345678', '5678']) {
    expect((await office.ask('ANALYST', query, { search })).data.dossiers.totalCount, search).toBe(0);
    expect((await office.ask('PARTNER', query, { search })).data.dossiers.totalCount, search).toBe(0);
    expect((await office.ask('HCC_OFFICER', query, { search })).data.dossiers.totalCount, search).toBe(3);
    expect((await office.ask('BRANCH_STAFF', query, { search })).data.dossiers.totalCount, search).toBe(1);
  }
});

test('a branch sees a closed dossier for thirty days', async () => {
  await using office = await openOffice();
  const { own } = await filled(office);
  const advance = `mutation ($input: AdvanceDossierInput!) { advanceDossier(input: $input) { __typename } }`;
  const refuse = {
    dossier: own.id,
    seenVersion: own.version,
    step: 'RECEPTION_REFUSED',
    reasonCode: 'HO_SO_TRUNG',
  };
  await office.ask('HCC_OFFICER', advance, { input: refuse });
  office.at('2023-12-20T01:00:00Z');
  expect((await office.ask('BRANCH_STAFF', list)).data.dossiers.totalCount).toBe(1);
  office.at('2023-12-21T01:00:00Z');
  expect((await office.ask('BRANCH_STAFF', list)).data.dossiers.totalCount).toBe(0);
});

test('a partner’s key sees and serves its own organisation only', async () => {
  await using office = await openOffice();
  await filled(office);
  const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ... on CreatedApiKey { secret } ... on Refusal { code } } }`;
  const asked = { name: 'VNPost', organisation: 'BD_HA_LONG', scopes: ['READ', 'WRITE'] };
  const { data } = await office.ask('SYSTEM_ADMIN', create, { input: asked });
  const post = { key: data.createApiKey.secret };
  expect((await office.ask(post, list)).data.dossiers.totalCount).toBe(0);
  const submitted = await office.ask(post, submit, {
    input: { procedure: notary, place: 'BRANCH', branch: 'BC-VIETHUNG', owner },
  });
  const { data: seen } = await office.ask(post, list);
  expect(seen.dossiers.nodes).toEqual([{ code: submitted.data.submitDossier.code }]);
});

test('pages follow each other without gap or double, both ways', async () => {
  await using office = await openOffice();
  for (let n = 0; n < 7; n++) {
    office.at(`2023-11-20T0${n + 1}:00:00Z`);
    await office.ask('HCC_OFFICER', receive, {
      input: { procedure: '2.000635', place: 'HCC_CENTRE', papers, owner },
    });
  }
  const page = `query ($first: Int! = 25, $after: String, $last: Int, $before: String, $sort: DossierSort! = RECEIVED_DESC) {
    dossiers(first: $first, after: $after, last: $last, before: $before, sort: $sort) {
      nodes { code } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  for (const sort of ['RECEIVED_DESC', 'DUE_ASC', 'UPDATED_DESC', 'CODE_ASC']) {
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await office.ask('HCC_OFFICER', page, { first: 3, after, sort });
      codes.push(...data.dossiers.nodes.map(({ code }: { code: string }) => code));
      after = data.dossiers.pageInfo.hasNextPage ? data.dossiers.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(codes).size, sort).toBe(7);
    const { data } = await office.ask('HCC_OFFICER', page, { last: 2, sort });
    expect(data.dossiers.nodes.map(({ code }: { code: string }) => code)).toEqual(codes.slice(-2));
  }
  for (const bad of [{ first: 0 }, { first: 101 }, { last: 101 }, { after: 'x' }]) {
    const { errors } = await office.ask('HCC_OFFICER', page, bad);
    expect(errors[0]?.extensions.code, JSON.stringify(bad)).toBe('INVALID_INPUT');
  }
});
