import { expect, test } from 'vitest';
import { type Office, openOffice, type Who } from '../testing/open-office.ts';

const session = `__typename
  ... on GuidanceSession {
    id place phase startedAt endedAt minutes outcome referredTo branch { code } organisation { code }
    procedure { code } missing { code nameVi } dossier { code } origin
  }
  ... on Refusal { code message path fix }`;
const unfit = '... on GuidanceDossierUnfit { misfit }';
const start = `mutation ($input: StartGuidanceInput!) { startGuidance(input: $input) { ${session} } }`;
const end = `mutation ($input: EndGuidanceInput!) { endGuidance(input: $input) { ${session} ${unfit} } }`;
const record = `mutation ($input: RecordGuidanceInput!) { recordGuidance(input: $input) { ${session} ${unfit} } }`;
const submit = `mutation ($input: SubmitDossierInput!) {
  submitDossier(input: $input) {
    __typename
    ... on Dossier { code guidance { id outcome minutes } }
    ... on Refusal { code path }
    ... on GuidanceDossierUnfit { misfit }
  }
}`;

const spot = { procedure: '2.000635', place: 'BRANCH' };
const owner = { name: 'Nguyễn Văn An', phone: '0912345678' };
const paper = (n: number) => `2.000635-0${n}`;

const started = async (office: Office, who: Who = 'BRANCH_STAFF', change: object = {}) =>
  (await office.ask(who, start, { input: { ...spot, ...change } })).data.startGuidance;
const ended = async (office: Office, input: object, who: Who = 'BRANCH_STAFF') =>
  (await office.ask(who, end, { input })).data.endGuidance;

async function outbox({ db }: Office) {
  const rows = await db.prisma.outbox.findMany({
    where: { topic: { startsWith: 'guidance.' } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ topic, branchId, dossierId, payload }) => ({ topic, branchId, dossierId, payload }));
}

test('a branch of phase I guides a citizen, and what was missing is kept by the codes of the list', async () => {
  await using office = await openOffice();
  const begun = await started(office);
  expect(begun).toMatchObject({
    __typename: 'GuidanceSession',
    place: 'BRANCH',
    phase: 'PHASE_1',
    startedAt: '2023-11-20T09:00:00.000+07:00',
    endedAt: null,
    minutes: 0,
    outcome: null,
    procedure: { code: '2.000635' },
    missing: [],
    origin: 'LIVE',
  });
  office.at('2023-11-20T02:12:30Z');
  const over = await ended(office, {
    guidance: begun.id,
    outcome: 'MISSING_PAPERS',
    missing: [paper(2), paper(1), paper(2)],
  });
  expect(over).toMatchObject({
    id: begun.id,
    endedAt: '2023-11-20T09:12:30.000+07:00',
    minutes: 12,
    outcome: 'MISSING_PAPERS',
    missing: [{ code: paper(1) }, { code: paper(2) }],
  });
  const { data } = await office.ask(
    'BRANCH_STAFF',
    `query ($id: ID!) { guidanceSession(id: $id) { missing { code } } node(id: $id) { id } }`,
    { id: begun.id },
  );
  expect(data).toEqual({
    guidanceSession: { missing: [{ code: paper(1) }, { code: paper(2) }] },
    node: { id: begun.id },
  });
  const branchId = expect.any(Number);
  expect(await outbox(office)).toEqual([
    { topic: 'guidance.started', branchId, dossierId: null, payload: { guidance: 1, place: 'BRANCH' } },
    {
      topic: 'guidance.ended',
      branchId,
      dossierId: null,
      payload: { guidance: 1, place: 'BRANCH', outcome: 'MISSING_PAPERS' },
    },
  ]);
});

test.each([
  ['PhaseNotAllowed', 'HCC_OFFICER', { branch: 'BC-TUANCHAU' }],
  ['PhaseNotAllowed', 'POSTAL_MANAGER', { place: 'HCC_CENTRE' }],
  ['NotPermitted', 'BRANCH_STAFF', { branch: 'BC-HATU' }],
  ['UnknownProcedure', 'BRANCH_STAFF', { procedure: '9.999999' }],
  ['UnknownBranch', 'HCC_OFFICER', { branch: 'BC-XYZ' }],
  ['InvalidInput', 'HCC_OFFICER', {}],
] as const)('beginning is refused with %s for %s and %j', async (refusal, who, change) => {
  await using office = await openOffice();
  expect(await started(office, who, change)).toMatchObject({ __typename: refusal });
  expect(await office.db.prisma.guidanceSession.count()).toBe(0);
});

test('the HCC guides at its own desk without a grant, and the post at a home with one', async () => {
  await using office = await openOffice();
  expect(await started(office, 'HCC_OFFICER', { place: 'HCC_CENTRE' })).toMatchObject({
    phase: null,
    branch: null,
  });
  expect(await started(office, 'BRANCH_STAFF', { place: 'HOME' })).toMatchObject({
    phase: 'PHASE_1',
    place: 'HOME',
  });
});

test.each([
  ['OutcomeIncomplete', { outcome: 'MISSING_PAPERS' }, ['input', 'missing']],
  ['OutcomeIncomplete', { outcome: 'REFERRED_ELSEWHERE' }, ['input', 'referredTo']],
  ['OutcomeIncomplete', { outcome: 'SUBMITTED_ONLINE' }, ['input', 'dossier']],
  ['InvalidInput', { outcome: 'MISSING_PAPERS', missing: ['9.999999-01'] }, ['input', 'missing']],
  ['InvalidInput', { outcome: 'DECLINED', referredTo: 'HCC' }, ['input', 'referredTo']],
  [
    'UnknownDossier',
    { outcome: 'SUBMITTED_ONLINE', dossier: '000.00.24.H49-231120-9999' },
    ['input', 'dossier'],
  ],
  ['EndsBeforeStart', { outcome: 'DECLINED', endedAt: '2023-11-20T08:59:59+07:00' }, ['input', 'endedAt']],
  ['OccurredInFuture', { outcome: 'DECLINED', endedAt: '2023-11-20T09:00:01+07:00' }, ['input', 'endedAt']],
])('an end is refused with %s for %j', async (refusal, change, path) => {
  await using office = await openOffice();
  const { id } = await started(office);
  expect(await ended(office, { guidance: id, ...change })).toMatchObject({ __typename: refusal, path });
  expect(await office.db.prisma.guidanceSession.count({ where: { endedAt: null } })).toBe(1);
});

test('a session ends once, by those who guide, and only in sight', async () => {
  await using office = await openOffice();
  const { id } = await started(office);
  const declined = { guidance: id, outcome: 'DECLINED' };
  expect(await ended(office, declined, 'HCC_OFFICER')).toMatchObject({ __typename: 'NotPermitted' });
  expect(await ended(office, { ...declined, guidance: 'x' })).toMatchObject({
    __typename: 'UnknownGuidance',
  });
  const both = await Promise.all([
    ended(office, declined),
    ended(office, { ...declined, outcome: 'APP_INSTALLED' }),
  ]);
  expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['GuidanceEnded', 'GuidanceSession']);
  expect(await ended(office, declined)).toMatchObject({
    __typename: 'GuidanceEnded',
    path: ['input', 'guidance'],
  });
});

test('a submission ends the session it came from, together or not at all', async () => {
  await using office = await openOffice();
  const { id } = await started(office);
  const asked = { ...spot, owner, guidanceSession: id };
  const other = await office.ask('BRANCH_STAFF', submit, { input: { ...asked, procedure: '2.000779' } });
  expect(other.data.submitDossier).toMatchObject({ __typename: 'GuidanceDossierUnfit', misfit: 'PROCEDURE' });
  expect(await office.db.prisma.dossier.count()).toBe(0);
  office.at('2023-11-20T02:07:00Z');
  const twice = await Promise.all(
    ['a', 'b'].map((idempotencyKey) =>
      office.ask('BRANCH_STAFF', submit, { input: { ...asked, idempotencyKey } }),
    ),
  );
  const answers = twice.map(({ data }) => data.submitDossier);
  expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['Dossier', 'GuidanceEnded']);
  const dossier = answers.find(({ __typename }) => __typename === 'Dossier');
  expect(dossier.guidance).toEqual({ id, outcome: 'SUBMITTED_ONLINE', minutes: 7 });
  expect(await office.db.prisma.dossier.count()).toBe(1);
  expect((await outbox(office)).map(({ topic }) => topic)).toEqual(['guidance.started', 'guidance.ended']);
  const late = { ...spot, startedAt: '2023-11-20T09:00:00+07:00', endedAt: '2023-11-20T09:07:00+07:00' };
  const linked = await office.ask('BRANCH_STAFF', record, {
    input: { ...late, outcome: 'SUBMITTED_ONLINE', dossier: dossier.code },
  });
  expect(linked.data.recordGuidance).toMatchObject({ __typename: 'GuidanceDossierUnfit', misfit: 'LINKED' });
});

test('a session entered afterwards is judged by the phase of its day, and a repeat writes nothing', async () => {
  await using office = await openOffice();
  const input = {
    ...spot,
    startedAt: '2023-11-17T10:00:00+07:00',
    endedAt: '2023-11-17T10:20:00+07:00',
    outcome: 'REFERRED_ELSEWHERE',
    referredTo: 'DEPARTMENT',
    idempotencyKey: 'late-1',
  };
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => office.ask('BRANCH_STAFF', record, { input })),
  );
  expect(new Set(answers.map(({ data }) => data.recordGuidance.id)).size).toBe(1);
  expect(answers[0]?.data.recordGuidance).toMatchObject({
    minutes: 20,
    referredTo: 'DEPARTMENT',
    phase: 'PHASE_1',
  });
  const other = await office.ask('BRANCH_STAFF', record, { input: { ...input, referredTo: 'HCC' } });
  expect(other.data.recordGuidance).toMatchObject({ __typename: 'IdempotencyConflict' });
  const dossier = await office.ask('BRANCH_STAFF', submit, {
    input: { ...spot, owner, idempotencyKey: 'late-1' },
  });
  expect(dossier.data.submitDossier).toMatchObject({ __typename: 'IdempotencyConflict' });
  const before = { ...input, idempotencyKey: 'late-2', startedAt: '2023-08-14T10:00:00+07:00' };
  const early = await office.ask('BRANCH_STAFF', record, { input: before });
  expect(early.data.recordGuidance).toMatchObject({ __typename: 'BranchClosed' });
  expect(await office.db.prisma.guidanceSession.count()).toBe(1);
});

const list = `query ($filter: GuidanceFilter, $first: Int!, $after: String) {
  guidanceSessions(filter: $filter, first: $first, after: $after) {
    totalCount nodes { id outcome place } pageInfo { hasNextPage endCursor }
  }
}`;

async function aDay(office: Office) {
  for (const [n, missing] of [
    [0, [paper(1)]],
    [1, [paper(1), paper(2)]],
    [2, []],
  ] as const) {
    office.at(`2023-11-20T0${n + 2}:00:00Z`);
    const { id } = await started(office);
    await ended(office, { guidance: id, outcome: missing.length ? 'MISSING_PAPERS' : 'DECLINED', missing });
  }
  office.at('2023-11-20T06:00:00Z');
  await started(office);
  await started(office, 'HCC_OFFICER', { place: 'HCC_CENTRE' });
}

test('the list runs from the latest in pages, and every filter narrows it', async () => {
  await using office = await openOffice();
  await aDay(office);
  const page = async (variables: object, who: Who = 'HCC_MANAGER') =>
    (await office.ask(who, list, { first: 2, ...variables })).data.guidanceSessions;
  const first = await page({});
  expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true } });
  const rest = await page({ first: 10, after: first.pageInfo.endCursor });
  expect(rest.nodes).toHaveLength(3);
  expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(5);
  const count = async (filter: object, who?: Who) => (await page({ filter }, who)).totalCount;
  expect(await count({ running: true })).toBe(2);
  expect(await count({ running: false })).toBe(3);
  expect(await count({ outcome: ['MISSING_PAPERS'] })).toBe(2);
  expect(await count({ missingPaper: paper(2) })).toBe(1);
  expect(await count({ place: ['HCC_CENTRE'] })).toBe(1);
  expect(await count({ procedure: ['2.000635'], from: '2023-11-20', to: '2023-11-20' })).toBe(5);
  expect(await count({ to: '2023-11-19' })).toBe(0);
  expect(await count({ branch: ['BC-HATU'] })).toBe(0);
  expect(await count({}, 'BRANCH_STAFF')).toBe(4);
  expect(await count({}, 'ANALYST')).toBe(5);
  const wrong = await office.ask('HCC_MANAGER', list, { first: 2, after: 'zzz' });
  expect(wrong.errors[0]?.extensions.code).toBe('INVALID_INPUT');
});

test('figures count what the list holds, and missing papers name part and whole', async () => {
  await using office = await openOffice();
  await aDay(office);
  const asked = `query ($from: Date!, $to: Date!) {
    guidanceFigures(from: $from, to: $to, by: BRANCH) {
      all { sessions running outcomes { outcome count } submitted { numerator denominator value few } }
      groups { branch { code } sessions }
    }
    missingPapers(from: $from, to: $to) {
      procedure { code } lacking { numerator denominator few }
      papers { paper { code } missing { numerator denominator value few } }
    }
  }`;
  const { data } = await office.ask('HCC_MANAGER', asked, { from: '2023-11-01', to: '2023-11-30' });
  expect(data.guidanceFigures.all).toMatchObject({
    sessions: 5,
    running: 2,
    submitted: { numerator: 0, denominator: 3, value: 0, few: true },
  });
  expect(data.guidanceFigures.all.outcomes).toContainEqual({ outcome: 'MISSING_PAPERS', count: 2 });
  expect(data.guidanceFigures.groups.map(({ sessions }: { sessions: number }) => sessions)).toEqual([4, 1]);
  const [gaps, ...others] = data.missingPapers;
  expect(others).toEqual([]);
  expect(gaps).toMatchObject({
    procedure: { code: '2.000635' },
    lacking: { numerator: 2, denominator: 3, few: true },
  });
  expect(gaps.papers.slice(0, 2)).toEqual([
    { paper: { code: paper(1) }, missing: { numerator: 2, denominator: 3, value: 2 / 3, few: true } },
    { paper: { code: paper(2) }, missing: { numerator: 1, denominator: 3, value: 1 / 3, few: true } },
  ]);
  const empty = await office.ask('HCC_MANAGER', asked, { from: '2023-10-01', to: '2023-10-02' });
  expect(empty.data.guidanceFigures.all.submitted).toMatchObject({ denominator: 0, value: null });
  expect(empty.data.missingPapers).toEqual([]);
});

test('a desk tells its acts with the reason of each no, and what it does most first', async () => {
  await using office = await openOffice();
  await started(office, 'BRANCH_STAFF', { procedure: '2.000779' });
  const asked = `{ desk { branch { code } acts { act allowed procedures phase refusal { message fix } } procedures { uses acts procedure { code } } } }`;
  const { data } = await office.ask('BRANCH_STAFF', asked);
  const acts = Object.fromEntries(data.desk.acts.map((one: { act: string }) => [one.act, one]));
  expect(acts.GUIDE).toMatchObject({ allowed: true, procedures: 47, phase: 'PHASE_1', refusal: null });
  expect(acts.ASSIST).toMatchObject({ allowed: true });
  expect(acts.RECEIVE).toMatchObject({ allowed: false, procedures: 0, phase: null });
  expect(acts.RECEIVE.refusal.message).toMatch(/^Giai đoạn I chưa giao việc tiếp nhận hồ sơ cho /);
  expect(data.desk.procedures[0]).toEqual({
    uses: 1,
    acts: ['GUIDE', 'ASSIST'],
    procedure: { code: '2.000779' },
  });
  const centre = await office.ask('HCC_OFFICER', `{ desk(place: HCC_CENTRE) { acts { act allowed } } }`);
  expect(centre.data.desk.acts.every(({ allowed }: { allowed: boolean }) => allowed)).toBe(true);
});

test('a session holds no personal data anywhere', async () => {
  await using office = await openOffice();
  const { id } = await started(office);
  await office.ask('BRANCH_STAFF', submit, { input: { ...spot, owner, guidanceSession: id } });
  const rows = await office.db.pool.query(
    `SELECT to_jsonb(g)::text AS text FROM guidance_sessions g
     UNION ALL SELECT payload::text FROM outbox WHERE topic LIKE 'guidance.%'`,
  );
  expect(rows.rows).toHaveLength(3);
  for (const { text } of rows.rows) expect(text).not.toMatch(/Nguyễn|0912345678/);
});
