import { expect, test } from 'vitest';
import { type Office, openOffice, type Who } from './testing/open-office.ts';

/** Registering a divorce settled abroad: five working days, at the department of justice. */
const procedure = '2.000554';
const papers = ['2.000554-01', '2.000554-02', '2.000554-03'];
const owner = {
  name: 'Trần Thị Bình',
  idNumber: '022193000002',
  phone: '0987654321',
  address: 'Tổ 3, phường Việt Hưng',
};

/** Does one act of the story; the answer is what was made, never a refusal. */
async function act(office: Office, who: Who, field: string, type: string, input: object, selection: string) {
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ... on Refusal { code message } ${selection} } }`;
  const { data, errors } = await office.ask(who, query, { input });
  expect(errors).toEqual([]);
  expect(data[field].message).toBeUndefined();
  return data[field];
}

const advance = (office: Office, who: Who, dossier: { id: string; version: number }, input: object) =>
  act(
    office,
    who,
    'advanceDossier',
    'AdvanceDossierInput',
    { dossier: dossier.id, seenVersion: dossier.version, ...input },
    '... on Dossier { id version status clock { state dueAt officialDueAt remainingDays timing timingOfPromise } }',
  );

const scan = (
  office: Office,
  who: Who,
  parcel: { id: string; version: number },
  to: string,
  more: object = {},
) =>
  act(
    office,
    who,
    'scanShipment',
    'ScanShipmentInput',
    { shipment: parcel.id, seenVersion: parcel.version, to, ...more },
    '... on Shipment { id version state attempts }',
  );

test('a citizen is guided at a branch, submits online, waits, is apologised to, and gets the result at home', async () => {
  await using office = await openOffice();
  office.at('2023-11-20T09:00:00+07:00');
  const session = await act(
    office,
    'BRANCH_STAFF',
    'startGuidance',
    'StartGuidanceInput',
    { procedure, place: 'BRANCH' },
    '... on GuidanceSession { id }',
  );
  office.at('2023-11-20T09:20:00+07:00');
  const submitted = await act(
    office,
    'BRANCH_STAFF',
    'submitDossier',
    'SubmitDossierInput',
    { procedure, place: 'BRANCH', owner, returnChannel: 'HOME_BCCI', guidanceSession: session.id },
    '... on Dossier { id code version channel assistance }',
  );
  expect(submitted).toMatchObject({ channel: 'ONLINE', assistance: 'POST_BRANCH', version: 1 });

  office.at('2023-11-20T10:00:00+07:00');
  const accepted = await advance(office, 'HCC_OFFICER', submitted, {
    step: 'ACCEPTED',
    said: { papers },
  });
  expect(accepted.clock).toMatchObject({ dueAt: '2023-11-27T17:00:00.000+07:00', remainingDays: 5 });
  office.at('2023-11-20T10:30:00+07:00');
  const forwarded = await advance(office, 'HCC_OFFICER', accepted, { step: 'FORWARDED' });

  office.at('2023-11-24T16:00:00+07:00');
  const asked = await advance(office, 'DEPARTMENT_OFFICER', forwarded, {
    step: 'SUPPLEMENT_REQUESTED',
    reasonCode: 'THIEU_GIAY_TO',
    said: { papers: papers.slice(0, 1) },
  });
  expect(asked.clock).toMatchObject({ state: 'PAUSED', remainingDays: 2 });
  office.at('2023-11-28T09:00:00+07:00');
  const papersIn = await advance(office, 'HCC_OFFICER', asked, { step: 'SUPPLEMENT_RECEIVED' });
  expect(papersIn.clock).toMatchObject({ remainingDays: 2, dueAt: '2023-11-30T17:00:00.000+07:00' });

  office.at('2023-11-29T15:00:00+07:00');
  const extended = await advance(office, 'DEPARTMENT_LEADER', papersIn, {
    step: 'EXTENDED',
    reasonCode: 'CHO_PHOI_HOP',
    said: { extensionDays: 2 },
  });
  expect(extended.clock).toMatchObject({
    dueAt: '2023-12-04T17:00:00.000+07:00',
    officialDueAt: '2023-11-30T17:00:00.000+07:00',
  });
  const letter = await office.server.fetch(
    new Request(`http://localhost:4000/api/forms/04/${submitted.code}.pdf`, {
      headers: await office.headersOf('HCC_OFFICER'),
    }),
  );
  expect([letter.status, letter.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(
    Buffer.from(await letter.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');

  office.at('2023-12-01T09:00:00+07:00');
  const resolved = await advance(office, 'DEPARTMENT_OFFICER', extended, {
    step: 'RESOLVED',
    said: { result: { number: '31/GHICHU', signer: 'Trưởng phòng Tư pháp' } },
  });
  expect(resolved.clock).toMatchObject({ timing: 'LATE', timingOfPromise: 'EARLY' });

  office.at('2023-12-01T14:00:00+07:00');
  const parcel = await act(
    office,
    'HCC_OFFICER',
    'requestReturn',
    'RequestReturnInput',
    { dossier: submitted.id, place: 'HOME', branch: 'BC-VIETHUNG' },
    '... on Shipment { id version }',
  );
  const handed = await scan(office, 'HCC_OFFICER', parcel, 'HANDED_TO_POST', {
    said: { waybill: 'VN000000031', sealNumber: 'NP-31' },
  });
  office.at('2023-12-04T09:00:00+07:00');
  const out = await scan(office, 'BRANCH_STAFF', handed, 'OUT_FOR_DELIVERY');
  office.at('2023-12-04T10:00:00+07:00');
  const failed = await scan(office, 'BRANCH_STAFF', out, 'FAILED_ATTEMPT', { reasonCode: 'VANG_NHA' });
  expect(failed.attempts).toBe(1);
  office.at('2023-12-05T09:00:00+07:00');
  const again = await scan(office, 'BRANCH_STAFF', failed, 'OUT_FOR_DELIVERY');
  office.at('2023-12-05T09:40:00+07:00');
  await scan(office, 'BRANCH_STAFF', again, 'DELIVERED', {
    said: { recipient: 'OWNER', identityChecked: true },
  });

  const { data } = await office.ask(
    'HCC_MANAGER',
    `query ($id: ID) {
      dossier(id: $id) { status channel assistance returnedAt guidance { outcome } clock { timing originalDueAt } timeline { kind } }
      late: dossiers(filter: { channel: [ONLINE], timing: [LATE] }) { totalCount }
      postal: dossiers(filter: { channel: [POSTAL] }) { totalCount }
    }`,
    { id: submitted.id },
  );
  expect(data.dossier).toMatchObject({
    status: 'RETURNED',
    channel: 'ONLINE',
    assistance: 'POST_BRANCH',
    returnedAt: '2023-12-05T09:40:00.000+07:00',
    clock: { timing: 'LATE', originalDueAt: '2023-11-27T17:00:00.000+07:00' },
  });
  expect(data.dossier.timeline.map(({ kind }: { kind: string }) => kind)).toEqual([
    'SUBMITTED',
    'ACCEPTED',
    'FORWARDED',
    'SUPPLEMENT_REQUESTED',
    'SUPPLEMENT_RECEIVED',
    'EXTENDED',
    'RESOLVED',
    'RETURNED',
  ]);
  expect([data.late.totalCount, data.postal.totalCount]).toEqual([1, 0]);
});
