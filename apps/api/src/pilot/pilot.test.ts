import { expect, test } from 'vitest';
import { openOffice } from '../testing/open-office.ts';
import { papers } from '../testing/said.ts';

const update = `mutation ($input: UpdatePilotInput!) {
  updatePilot(input: $input) {
    __typename ... on Pilot { version launchDate launchDateProvenance dossierOrgCode dossierOrgCodeProvenance officeHours { morningOpens provenance } }
    ... on Refusal { code path }
  }
}`;
const hours = {
  morningOpens: '07:30',
  morningCloses: '11:30',
  afternoonOpens: '13:30',
  afternoonCloses: '17:00',
  sameDayCutoff: '15:00',
  provenance: 'SOURCED',
};

test('an assumed fact is stated, and the next code follows it', async () => {
  await using office = await openOffice();
  const { version } = (await office.ask('ANALYST', '{ pilot { version } }')).data.pilot;
  const input = {
    seenVersion: version,
    dossierOrgCode: '000.00.77.H49',
    dossierOrgCodeProvenance: 'SOURCED',
    launchDateProvenance: 'SOURCED',
    officeHours: hours,
  };
  const { data } = await office.ask('HCC_MANAGER', update, { input });
  expect(data.updatePilot).toMatchObject({
    version: version + 1,
    launchDateProvenance: 'SOURCED',
    dossierOrgCode: '000.00.77.H49',
    dossierOrgCodeProvenance: 'SOURCED',
    officeHours: { morningOpens: '07:30', provenance: 'SOURCED' },
  });
  const receive = `mutation ($input: ReceiveDossierInput!) { receiveDossier(input: $input) { ... on Dossier { code } } }`;
  const asked = { procedure: '2.000635', place: 'HCC_CENTRE', papers, owner: { name: 'Nguyễn Văn An' } };
  expect((await office.ask('PARTNER', receive, { input: asked })).data.receiveDossier.code).toBe(
    '000.00.77.H49-231120-0001',
  );
});

test.each([
  ['StaleVersion', { seenVersion: 99 }],
  ['InvalidInput', { dossierOrgCode: 'X' }],
  ['InvalidInput', { officeHours: { ...hours, morningCloses: '06:00' } }],
  ['InvalidInput', { officeHours: { ...hours, morningOpens: '7h' } }],
])('an edit of the pilot is refused with %s', async (refusal, change) => {
  await using office = await openOffice();
  const { data } = await office.ask('HCC_MANAGER', update, { input: { seenVersion: 1, ...change } });
  expect(data.updatePilot.__typename).toBe(refusal);
});

test('what exports protect is a setting that may be made stricter, never laxer', async () => {
  await using office = await openOffice();
  const fields = `mutation ($input: UpdatePilotInput!) { updatePilot(input: $input) { __typename
    ... on Pilot { version exportKeptDays smallCellPersons sensitiveFields } ... on Refusal { code path } } }`;
  const ask = async (input: object) => (await office.ask('HCC_MANAGER', fields, { input })).data.updatePilot;
  const asked = { exportKeptDays: 3, smallCellPersons: 10, sensitiveFields: ['HO_TICH', 'GIAO_DUC'] };
  expect(await ask({ seenVersion: 1, ...asked })).toEqual({ __typename: 'Pilot', version: 2, ...asked });
  for (const [path, value] of [
    ['smallCellPersons', 4],
    ['exportKeptDays', 91],
    ['sensitiveFields', ['KHONG_CO']],
  ] as const)
    expect(await ask({ seenVersion: 2, [path]: value })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', path],
    });
});

test('the day on which a month of the reports begins is a setting, and moves the months with it', async () => {
  await using office = await openOffice();
  const march = `{ metric(id: R, period: { named: { kind: MONTH, reckoning: REPORT, year: 2023, nth: 3 } }) { period { from to } } }`;
  const months = async () => (await office.ask('HCC_MANAGER', march)).data.metric.period;
  expect(await months()).toEqual({ from: '2023-02-15', to: '2023-03-14' });
  const move = async (seenVersion: number, reportBoundaryDay: number) => {
    const change = `mutation ($input: UpdatePilotInput!) { updatePilot(input: $input) { __typename
      ... on Pilot { reportBoundaryDay } ... on Refusal { code path } } }`;
    return (await office.ask('HCC_MANAGER', change, { input: { seenVersion, reportBoundaryDay } })).data
      .updatePilot;
  };
  expect(await move(1, 20)).toEqual({ __typename: 'Pilot', reportBoundaryDay: 20 });
  expect(await months()).toEqual({ from: '2023-02-20', to: '2023-03-19' });
  for (const day of [0, 29])
    expect(await move(2, day)).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'reportBoundaryDay'] });
});

test('holidays are listed between two days, and the other way round is refused', async () => {
  await using office = await openOffice();
  const days = `query ($from: Date!, $to: Date!) { calendarDays(from: $from, to: $to) { date kind nameVi provenanceNote } }`;
  const { data } = await office.ask('ANALYST', days, { from: '2023-09-01', to: '2023-09-04' });
  expect(data.calendarDays.map(({ date }: { date: string }) => date)).toEqual([
    '2023-09-01',
    '2023-09-02',
    '2023-09-04',
  ]);
  const { errors } = await office.ask('ANALYST', days, { from: '2023-09-04', to: '2023-09-01' });
  expect(errors[0]?.extensions.code).toBe('INVALID_INPUT');
});

test('every refusal is in the catalogue under its own code', async () => {
  await using office = await openOffice();
  const { data } = await office.ask('PARTNER', '{ errorCatalog { code type message messageEn fix } }');
  const codes = data.errorCatalog.map(({ code }: { code: string }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const { data: types } = await office.ask(
    'PARTNER',
    '{ __type(name: "Refusal") { possibleTypes { name } } }',
  );
  const named = types.__type.possibleTypes.map(({ name }: { name: string }) => name).sort();
  expect(data.errorCatalog.map(({ type }: { type: string }) => type).sort()).toEqual(named);
});
