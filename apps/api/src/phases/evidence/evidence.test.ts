import { countStatements } from '@tram-ho-so/db';
import { expect, test } from 'vitest';
import { openOffice } from '../../testing/open-office.ts';

const setIt = `mutation ($input: SetThresholdInput!) { setThreshold(input: $input) {
  __typename ... on Threshold { threshold current { version value source provenance recordedBy } versions { version } } ... on Refusal { code path message }
} }`;

test('the shipped thresholds say that they are a proposal, and an edit keeps them in the history', async () => {
  await using office = await openOffice();
  const { data } = await office.ask(
    'PARTNER',
    '{ thresholds { threshold current { version value source provenance } } }',
  );
  expect(data.thresholds).toHaveLength(15);
  expect(data.thresholds).toContainEqual({
    threshold: 'E2_POINT',
    current: {
      version: 1,
      value: 0.98,
      source:
        'Đề xuất của sản phẩm, không phải quy định pháp luật (a proposal of the product, not a legal norm)',
      provenance: 'ASSUMED',
    },
  });
  const input = { threshold: 'E2_POINT', seenVersion: 1, value: 0.95, source: 'Quyết định 468/QĐ-TTg' };
  const edited = await office.ask('HCC_MANAGER', setIt, { input });
  expect(edited.data.setThreshold).toEqual({
    __typename: 'Threshold',
    threshold: 'E2_POINT',
    current: {
      version: 2,
      value: 0.95,
      source: 'Quyết định 468/QĐ-TTg',
      provenance: 'SOURCED',
      recordedBy: 'Quản lý HCC mẫu',
    },
    versions: [{ version: 2 }, { version: 1 }],
  });
  const again = await office.ask('HCC_MANAGER', setIt, { input });
  expect(again.data.setThreshold).toMatchObject({ code: 'STALE_VERSION' });
  for (const change of [{ value: 1.2 }, { value: -1 }, { source: '  ' }]) {
    const refused = await office.ask('HCC_MANAGER', setIt, {
      input: { ...input, seenVersion: 2, ...change },
    });
    expect(refused.data.setThreshold).toMatchObject({ code: 'INVALID_INPUT' });
  }
  const audited = await office.db.prisma.auditEntry.findMany({ where: { action: 'SET_THRESHOLD' } });
  expect(audited).toHaveLength(1);
});

test('an incident is entered, counts while open when data was lost, and is settled once', async () => {
  await using office = await openOffice();
  const record = `mutation ($input: RecordIncidentInput!) { recordIncident(input: $input) {
    __typename ... on Incident { id substantiated procedure { code } branch { code } recordedBy } ... on Refusal { code path }
  } }`;
  const input = {
    kind: 'DATA_INCIDENT',
    occurredOn: '2023-11-17',
    procedure: '2.000635',
    branch: 'BC-HATU',
    summary: 'Giao nhầm phong bì',
  };
  const { data } = await office.ask('HCC_MANAGER', record, { input });
  expect(data.recordIncident).toMatchObject({
    __typename: 'Incident',
    substantiated: null,
    procedure: { code: '2.000635' },
    branch: { code: 'BC-HATU' },
    recordedBy: 'Quản lý HCC mẫu',
  });
  const gate = async () => {
    const asked = await office.ask('ANALYST', '{ eligibility(procedure: "2.000635") { failed } }');
    return asked.data.eligibility.failed;
  };
  expect(await gate()).toEqual(['E7']);
  const settle = `mutation ($id: ID!) { settleIncident(incident: $id, substantiated: false) { __typename ... on Incident { settledBy substantiated } ... on Refusal { code } } }`;
  const { id } = data.recordIncident;
  const settled = await office.ask('HCC_MANAGER', settle, { id });
  expect(settled.data.settleIncident).toMatchObject({ substantiated: false, settledBy: 'Quản lý HCC mẫu' });
  expect(await gate()).toEqual([]);
  expect((await office.ask('HCC_MANAGER', settle, { id })).data.settleIncident.code).toBe('INCIDENT_SETTLED');
  for (const [change, code] of [
    [{ occurredOn: '2023-11-21' }, 'INVALID_INPUT'],
    [{ summary: 'Gọi 0912345678' }, 'INVALID_INPUT'],
    [{ branch: 'BC-XYZ' }, 'UNKNOWN_BRANCH'],
    [{ procedure: '9.999999' }, 'UNKNOWN_PROCEDURE'],
  ] as const) {
    const refused = await office.ask('HCC_MANAGER', record, { input: { ...input, ...change } });
    expect(refused.data.recordIncident.code).toBe(code);
  }
  const listed = await office.ask(
    'AUDITOR',
    '{ incidents { nodes { id summary } pageInfo { hasNextPage } } }',
  );
  expect(listed.data.incidents).toEqual({
    nodes: [{ id, summary: 'Giao nhầm phong bì' }],
    pageInfo: { hasNextPage: false },
  });
});

test('the newest entry of a desk is what it has', async () => {
  await using office = await openOffice();
  const set = `mutation ($input: SetDeskStaffingInput!) { setDeskStaffing(input: $input) { __typename ... on DeskStaffing { place trained branch { code } } ... on Refusal { code path } } }`;
  const input = { trained: 1, examinedOn: '2023-11-10', source: 'Biên bản sát hạch' };
  await office.ask('HCC_MANAGER', set, { input });
  const { data } = await office.ask('HCC_MANAGER', set, { input: { ...input, trained: 3 } });
  expect(data.setDeskStaffing).toEqual({
    __typename: 'DeskStaffing',
    place: 'HCC_CENTRE',
    trained: 3,
    branch: null,
  });
  await office.ask('HCC_MANAGER', set, { input: { ...input, branch: 'BC-HATU' } });
  const listed = await office.ask('ANALYST', '{ deskStaffing { place trained branch { code } } }');
  expect(listed.data.deskStaffing).toEqual([
    { place: 'HCC_CENTRE', trained: 3, branch: null },
    { place: 'BRANCH', trained: 1, branch: { code: 'BC-HATU' } },
  ]);
  expect(
    (await office.ask('HCC_MANAGER', set, { input: { ...input, trained: -1 } })).data.setDeskStaffing.code,
  ).toBe('INVALID_INPUT');
});

test('the whole board with its branches takes as many statements as one cell', async () => {
  await using office = await openOffice();
  const ask = async (query: string) => {
    await office.ask('HCC_MANAGER', '{ viewer { __typename } }');
    const count = countStatements(office.db.pool);
    const { data, errors } = await office.ask('HCC_MANAGER', query);
    count.stop();
    expect(errors).toEqual([]);
    return {
      data,
      statements: count.statements.filter((text) =>
        /dossiers|ratings|shipments|incidents|desk_staffing/.test(text),
      ),
    };
  };
  const cell = await ask(
    '{ eligibility(procedure: "2.000635", branch: "BC-HATU") { verdict gates { criterion state } } }',
  );
  const board = await ask(
    '{ eligibilityBoard { verdict procedure { code } byBranch { verdict branch { code } } } }',
  );
  expect(board.statements).toHaveLength(cell.statements.length);
  expect(board.data.eligibilityBoard).toHaveLength(47);
  expect(cell.data.eligibility.gates).toHaveLength(16);
});

test('what is not in the catalogue has no evidence', async () => {
  await using office = await openOffice();
  const { data } = await office.ask(
    'ANALYST',
    '{ a: eligibility(procedure: "9.999999") { verdict } b: eligibility(procedure: "2.000635", branch: "BC-XYZ") { verdict } }',
  );
  expect(data).toEqual({ a: null, b: null });
});
