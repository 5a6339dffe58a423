import { expect, test } from 'vitest';
import { advance, contact, custodyOf, receive, resolved, startPhaseTwo } from '../testing/custody-steps.ts';
import { type Office, openOffice } from '../testing/open-office.ts';

const counted = { said: { slipNumber: 'PH-001', sealNumber: 'NP-001', paperCount: 3 } };
const branch = 'BC-VIETHUNG';

async function pickedUp(office: Office) {
  const post = custodyOf(office);
  return post.scan('BRANCH_STAFF', await post.requestPickup('BRANCH_STAFF', {}), 'PICKED_UP', counted);
}

test('papers fetched at home are counted and sealed, and their dossier opens once the HCC has them', async () => {
  await using office = await openOffice();
  const post = custodyOf(office);
  const asked = await post.requestPickup('BRANCH_STAFF', {
    windowFrom: '2023-11-20T14:00:00+07:00',
    windowTo: '2023-11-20T16:00:00+07:00',
  });
  expect(asked).toMatchObject({ __typename: 'Shipment', code: 'BG-000001', state: 'REQUESTED', version: 1 });
  expect(await post.scan('BRANCH_STAFF', asked, 'PICKED_UP')).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['input', 'said', 'slipNumber'],
  });
  const parcel = await post.scan('BRANCH_STAFF', asked, 'PICKED_UP', counted);
  expect(parcel).toMatchObject({ state: 'PICKED_UP', version: 2 });
  office.at('2023-11-20T04:00:00Z');
  const early = await receive(office, 'HCC_OFFICER', { shipment: asked.id });
  expect(early).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'shipment'] });
  expect(await post.scan('BRANCH_STAFF', parcel, 'DELIVERED_TO_HCC')).toMatchObject({
    code: 'NOT_PERMITTED',
  });
  expect(await post.scan('HCC_OFFICER', parcel, 'DELIVERED_TO_HCC')).toMatchObject({
    state: 'DELIVERED_TO_HCC',
  });
  office.at('2023-11-20T04:30:00Z');
  const before = await receive(office, 'HCC_OFFICER', {
    shipment: asked.id,
    occurredAt: '2023-11-20T10:59:00+07:00',
  });
  expect(before).toMatchObject({ code: 'OCCURRED_BEFORE_LAST' });
  const dossier = await receive(office, 'HCC_OFFICER', { shipment: asked.id });
  expect(dossier).toMatchObject({
    __typename: 'Dossier',
    status: 'ACCEPTED',
    channel: 'POSTAL',
    assistance: 'POST_HOME',
    branch: { code: branch },
    paperHolder: { kind: 'HCC' },
  });
  expect(dossier.clock.dueAt).not.toBeNull();
  expect(await receive(office, 'HCC_OFFICER', { shipment: asked.id })).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['input', 'shipment'],
  });
  const read = await post.read(
    'BRANCH_STAFF',
    'bg-000001',
    `dossierCode transferMinutes legs { state workingMinutes } holder { kind } contact { name phone } nextScans { to }`,
  );
  expect(read).toEqual({
    dossierCode: dossier.code,
    // 9:00 to 11:00 local.
    transferMinutes: 120,
    legs: [
      { state: 'REQUESTED', workingMinutes: 0 },
      { state: 'PICKED_UP', workingMinutes: 120 },
    ],
    holder: { kind: 'HCC' },
    contact: { name: 'Trần T** B**', phone: '09*****321' },
    nextScans: [],
  });
  const delay = `{ metric(id: M19, period: { named: { kind: MONTH, year: 2023, nth: 11 } }) { total { value denominator } } }`;
  const { metric } = (await office.ask('HCC_MANAGER', delay)).data;
  expect(metric.total).toEqual({ value: 2, denominator: 1 });
});

test('a pickup at home needs a phase that grants it, the way out is told and nothing is written', async () => {
  await using office = await openOffice();
  const post = custodyOf(office);
  const refused = await post.requestPickup('HCC_OFFICER', { branch: 'BC-TUANCHAU' });
  expect(refused).toMatchObject({ __typename: 'PhaseNotAllowed', path: ['input', 'branch'] });
  expect(await post.requestPickup('HCC_OFFICER', {})).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await post.requestPickup('BRANCH_STAFF', { branch: 'BC-HATU' })).toMatchObject({
    code: 'NOT_PERMITTED',
  });
  expect(await post.requestPickup('BRANCH_STAFF', { contact: { ...contact, phone: '12' } })).toMatchObject({
    path: ['input', 'contact', 'phone'],
  });
  expect(await office.db.prisma.shipment.count()).toBe(0);
});

test('the clock of a dossier received at a branch starts when its papers reach the HCC, by the same act', async () => {
  await using office = await openOffice();
  const post = custodyOf(office);
  await startPhaseTwo(office);
  const dossier = await receive(office, 'BRANCH_STAFF', { place: 'BRANCH' });
  expect(dossier).toMatchObject({
    channel: 'POSTAL',
    clock: { dueAt: null },
    paperHolder: { kind: 'BRANCH', nameVi: 'Bưu cục Việt Hưng' },
  });
  const asked = await post.sendPapers('BRANCH_STAFF', { dossier: dossier.id });
  expect(asked).toMatchObject({ state: 'REQUESTED', dossierCode: dossier.code });
  expect(await post.sendPapers('BRANCH_STAFF', { dossier: dossier.id })).toMatchObject({
    __typename: 'ParcelUnderWay',
  });
  const parcel = await post.scan('BRANCH_STAFF', asked, 'PICKED_UP', counted);
  const holder = `query ($id: ID) { dossier(id: $id) { version clock { state dueAt } paperHolder { kind } timeline { kind occurredAt } } }`;
  office.at('2023-11-20T09:00:00Z');
  const way = await office.ask('HCC_OFFICER', holder, { id: dossier.id });
  expect(way.data.dossier.paperHolder.kind).toBe('BRANCH');
  await post.scan('BRANCH_STAFF', parcel, 'IN_TRANSIT');
  office.at('2023-11-21T01:00:00Z');
  expect(await post.scan('HCC_OFFICER', { ...parcel, version: 3 }, 'DELIVERED_TO_HCC')).toMatchObject({
    state: 'DELIVERED_TO_HCC',
  });
  const { data } = await office.ask('HCC_OFFICER', holder, { id: dossier.id });
  expect(data.dossier).toMatchObject({
    version: 2,
    clock: { state: 'RUNNING' },
    paperHolder: { kind: 'HCC' },
  });
  expect(data.dossier.timeline.at(-1)).toEqual({
    kind: 'PAPERS_ARRIVED',
    occurredAt: '2023-11-21T08:00:00.000+07:00',
  });
});

test('a batch whose lists do not match confirms nothing and names what is missing and what is extra', async () => {
  await using office = await openOffice();
  const post = custodyOf(office);
  const [first, second, stray] = [await pickedUp(office), await pickedUp(office), await pickedUp(office)];
  const batch = await post.openBatch('BRANCH_STAFF', { direction: 'TO_HCC', branch });
  expect(batch).toMatchObject({ code: 'LBG-231120-0001', state: 'OPEN', parcels: 0 });
  expect(await post.handOver('BRANCH_STAFF', batch, 'NP-9')).toMatchObject({ code: 'INVALID_INPUT' });
  await post.add('BRANCH_STAFF', batch.id, first.code);
  await post.add('BRANCH_STAFF', batch.id, stray.code);
  await post.remove('BRANCH_STAFF', batch.id, stray.code);
  await post.add('BRANCH_STAFF', batch.id, second.code);
  const listed = await post.add('BRANCH_STAFF', batch.id, second.code);
  expect(listed).toMatchObject({ parcels: 2 });
  expect(await post.scan('HCC_OFFICER', first, 'DELIVERED_TO_HCC')).toMatchObject({ __typename: 'InBatch' });
  expect(await post.handOver('BRANCH_STAFF', batch, 'NP-9')).toMatchObject({ __typename: 'StaleVersion' });
  expect(await post.confirm('HCC_OFFICER', batch.id, [first.code])).toMatchObject({
    __typename: 'BatchNotReady',
  });
  expect(await post.handOver('BRANCH_STAFF', listed, 'NP-9')).toMatchObject({
    state: 'HANDED_OVER',
    sealNumber: 'NP-9',
  });
  expect(await post.handOver('BRANCH_STAFF', listed, 'NP-9')).toMatchObject({ state: 'HANDED_OVER' });
  expect(await post.add('BRANCH_STAFF', batch.id, stray.code)).toMatchObject({ __typename: 'BatchNotReady' });
  expect(await post.confirm('BRANCH_STAFF', batch.id, [first.code, second.code])).toMatchObject({
    __typename: 'SameHands',
  });
  expect(await post.confirm('HCC_OFFICER', batch.id, [first.code, 'vn123456789'])).toMatchObject({
    __typename: 'BatchMismatch',
    missing: [second.code],
    extra: ['VN123456789'],
    message: `Danh sách không khớp: thiếu ${second.code}; thừa VN123456789.`,
  });
  expect(await post.read('HCC_OFFICER', first.code)).toMatchObject({ state: 'IN_TRANSIT' });
  office.at('2023-11-20T03:00:00Z');
  const confirmed = await post.confirm('HCC_OFFICER', batch.id, [second.code, first.id, first.code]);
  expect(confirmed).toMatchObject({ state: 'CONFIRMED' });
  expect(await post.confirm('HCC_OFFICER', batch.id, [])).toMatchObject({ state: 'CONFIRMED' });
  for (const { code } of [first, second])
    expect(await post.read('HCC_OFFICER', code)).toMatchObject({ state: 'DELIVERED_TO_HCC', version: 4 });
  expect(await post.read('HCC_OFFICER', stray.code)).toMatchObject({ state: 'PICKED_UP' });
});

test('a result is returned only when its delivery is confirmed, after a failed attempt too', async () => {
  await using office = await openOffice();
  const post = custodyOf(office);
  const dossier = await resolved(office);
  const asked = await post.requestReturn('HCC_OFFICER', { dossier: dossier.id, branch });
  expect(asked).toMatchObject({ state: 'REQUESTED' });
  const batch = await post.openBatch('HCC_OFFICER', { direction: 'TO_CITIZEN', branch });
  const listed = await post.add('HCC_OFFICER', batch.id, asked.code);
  await post.handOver('HCC_OFFICER', listed, 'NP-2');
  expect(await post.read('BRANCH_STAFF', asked.code)).toMatchObject({ state: 'HANDED_TO_POST' });
  expect(
    await advance(office, 'HCC_OFFICER', {
      dossier: dossier.id,
      seenVersion: 3,
      step: 'RETURNED',
      said: { handOver: { recipient: 'OWNER', identityChecked: true } },
    }),
  ).toMatchObject({ __typename: 'PapersElsewhere' });
  await post.confirm('BRANCH_STAFF', batch.id, [asked.code]);
  const out = await post.scan('BRANCH_STAFF', { ...asked, version: 3 }, 'OUT_FOR_DELIVERY');
  expect(await post.scan('BRANCH_STAFF', out, 'FAILED_ATTEMPT')).toMatchObject({ code: 'REASON_REQUIRED' });
  expect(await post.scan('BRANCH_STAFF', out, 'FAILED_ATTEMPT', { reasonCode: 'NHAP_NHAM' })).toMatchObject({
    path: ['input', 'reasonCode'],
  });
  const failed = await post.scan('BRANCH_STAFF', out, 'FAILED_ATTEMPT', { reasonCode: 'VANG_NHA' });
  expect(failed).toMatchObject({ attempts: 1, attemptsLeft: 2 });
  const again = await post.scan('BRANCH_STAFF', failed, 'OUT_FOR_DELIVERY');
  const hand = { said: { recipient: 'OWNER', identityChecked: false } };
  expect(await post.scan('BRANCH_STAFF', again, 'DELIVERED', hand)).toMatchObject({ code: 'INVALID_INPUT' });
  office.at('2023-11-22T03:00:00Z');
  const handed = { said: { recipient: 'OWNER', identityChecked: true } };
  expect(await post.scan('BRANCH_STAFF', again, 'DELIVERED', handed)).toMatchObject({
    state: 'DELIVERED',
    closedAt: '2023-11-22T10:00:00.000+07:00',
  });
  const { data } = await office.ask(
    'HCC_OFFICER',
    `query ($id: ID) { dossier(id: $id) { status returnedAt paperHolder { kind } shipments { state }
      journal { __typename at source titleVi place ... on PostEntry { scan { reason { nameVi } } } } } }`,
    { id: dossier.id },
  );
  expect(data.dossier).toMatchObject({
    status: 'RETURNED',
    returnedAt: '2023-11-22T10:00:00.000+07:00',
    paperHolder: { kind: 'CITIZEN' },
    shipments: [{ state: 'DELIVERED' }],
  });
  const { journal } = data.dossier;
  expect(journal.map(({ source }: { source: string }) => source)).toEqual([
    ...Array.from({ length: 3 }, () => 'COUNTER'),
    ...Array.from({ length: 6 }, () => 'POST'),
    'COUNTER',
    'POST',
  ]);
  expect(journal.filter(({ scan }: { scan?: { reason: object | null } }) => scan?.reason)).toMatchObject([
    {
      titleVi: `Giao nhận không thành công · ${asked.code}`,
      place: 'HOME',
      scan: { reason: { nameVi: 'Vắng nhà' } },
    },
  ]);
});

test('after as many failed attempts as the pilot allows the result only goes back to the HCC', async () => {
  await using office = await openOffice();
  const post = custodyOf(office);
  const dossier = await resolved(office);
  let parcel = await post.requestReturn('HCC_OFFICER', { dossier: dossier.id, branch });
  parcel = await post.scan('HCC_OFFICER', parcel, 'HANDED_TO_POST', { said: { sealNumber: 'NP-3' } });
  for (let n = 0; n < 3; n++) {
    parcel = await post.scan('BRANCH_STAFF', parcel, 'OUT_FOR_DELIVERY');
    parcel = await post.scan('BRANCH_STAFF', parcel, 'FAILED_ATTEMPT', { reasonCode: 'VANG_NHA' });
  }
  expect(parcel).toMatchObject({ attempts: 3, attemptsLeft: 0 });
  expect(await post.scan('BRANCH_STAFF', parcel, 'OUT_FOR_DELIVERY')).toMatchObject({
    __typename: 'AttemptsExhausted',
    message: 'Đã phát không thành công 3 lần, hết số lần phát của thí điểm.',
  });
  const next = await post.read('HCC_OFFICER', parcel.code, 'nextScans { to allowed refusal { code } }');
  expect(next.nextScans).toEqual([
    { to: 'OUT_FOR_DELIVERY', allowed: false, refusal: { code: 'NOT_PERMITTED' } },
    { to: 'RETURNED_TO_HCC', allowed: true, refusal: null },
  ]);
  await post.scan('HCC_OFFICER', parcel, 'RETURNED_TO_HCC');
  const handOver = { recipient: 'OWNER', identityChecked: true };
  const step = { dossier: dossier.id, seenVersion: 3, step: 'RETURNED', said: { handOver } };
  expect(await advance(office, 'HCC_OFFICER', step)).toMatchObject({ status: 'RETURNED' });
});

test('the same scan sent again changes nothing, another one on an old version is refused', async () => {
  await using office = await openOffice();
  const post = custodyOf(office);
  const asked = await post.requestPickup('BRANCH_STAFF', {});
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => post.scan('BRANCH_STAFF', asked, 'PICKED_UP', counted)),
  );
  for (const answer of answers) expect(answer).toMatchObject({ state: 'PICKED_UP', version: 2 });
  expect(await office.db.prisma.shipmentEvent.count()).toBe(2);
  expect(
    await post.scan('BRANCH_STAFF', asked, 'PICKED_UP', { said: { ...counted.said, sealNumber: 'NP-8' } }),
  ).toMatchObject({ __typename: 'StaleVersion' });
  expect(await post.scan('BRANCH_STAFF', asked, 'CANCELLED', { reasonCode: 'NHAP_NHAM' })).toMatchObject({
    __typename: 'StaleVersion',
  });
});

test('when the step of the dossier is refused the scan is not recorded either', async () => {
  await using office = await openOffice();
  const post = custodyOf(office);
  const dossier = await resolved(office);
  let parcel = await post.requestReturn('HCC_OFFICER', { dossier: dossier.id, branch });
  parcel = await post.scan('HCC_OFFICER', parcel, 'HANDED_TO_POST', { said: { sealNumber: 'NP-3' } });
  parcel = await post.scan('BRANCH_STAFF', parcel, 'OUT_FOR_DELIVERY');
  const { db } = office;
  const { id: dossierId, organisationId } = await db.prisma.dossier.findFirstOrThrow();
  await db.prisma.dossierFee.create({
    data: {
      dossierId,
      organisationId,
      kind: 'PHI',
      amountVnd: 8000,
      basis: 'Thông tư',
      collectAt: 'RETURN',
      dueSince: new Date('2023-11-20T02:00:00Z'),
      recordedAt: new Date('2023-11-20T02:00:00Z'),
    },
  });
  const handed = { said: { recipient: 'OWNER', identityChecked: true } };
  expect(await post.scan('BRANCH_STAFF', parcel, 'DELIVERED', handed)).toMatchObject({
    __typename: 'FeeUnpaid',
  });
  expect(await post.read('BRANCH_STAFF', parcel.code)).toMatchObject({ state: 'OUT_FOR_DELIVERY' });
  const { data } = await office.ask(
    'HCC_OFFICER',
    `query ($id: ID) { dossier(id: $id) { journal { source titleVi } } }`,
    {
      id: dossier.id,
    },
  );
  expect(data.dossier.journal).toContainEqual({ source: 'FEE', titleVi: 'Phí phải nộp: 8.000 đồng' });
});

test('who sees parcels: the post those of its branches, the centre all, a department none in the list', async () => {
  await using office = await openOffice();
  const post = custodyOf(office);
  await post.requestPickup('BRANCH_STAFF', {});
  await post.requestPickup('HCC_OFFICER', { branch: 'BC-HATU' });
  const list = `query ($filter: ShipmentFilter, $first: Int! = 25, $after: String) { shipments(filter: $filter, first: $first, after: $after) {
    nodes { branch { code } } pageInfo { hasNextPage endCursor } } openShipments { state count } }`;
  const codes = async (who: 'BRANCH_STAFF' | 'POSTAL_MANAGER' | 'HCC_OFFICER' | 'PARTNER' | 'AUDITOR') =>
    (await office.ask(who, list, {})).data.shipments.nodes.map(
      (node: { branch: { code: string } }) => node.branch.code,
    );
  expect(await codes('BRANCH_STAFF')).toEqual([branch]);
  expect(await codes('HCC_OFFICER')).toEqual(['BC-HATU', branch]);
  expect(await codes('AUDITOR')).toEqual(['BC-HATU', branch]);
  const refused = await office.ask('DEPARTMENT_OFFICER', list, {});
  expect(refused.errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  const first = await office.ask('HCC_OFFICER', list, { first: 1 });
  expect(first.data.openShipments).toEqual([{ state: 'REQUESTED', count: 2 }]);
  expect(first.data.shipments.pageInfo.hasNextPage).toBe(true);
  const rest = await office.ask('HCC_OFFICER', list, {
    first: 1,
    after: first.data.shipments.pageInfo.endCursor,
  });
  expect(rest.data.shipments.nodes).toEqual([{ branch: { code: branch } }]);
  const free = await office.ask('HCC_OFFICER', list, {
    filter: { state: ['PICKED_UP'], branch, free: true, open: true },
  });
  expect(free.data.shipments.nodes).toEqual([]);
  expect(await post.read('BRANCH_STAFF', 'BG-000002')).toBeNull();
  expect(
    await post.scan('BRANCH_STAFF', { id: 'BG-000002', version: 1 }, 'PICKED_UP', counted),
  ).toMatchObject({
    __typename: 'UnknownShipment',
  });
});

test('a contact is revealed for a reason that is recorded, and stands in no other book', async () => {
  await using office = await openOffice();
  const post = custodyOf(office);
  const { id } = await post.requestPickup('BRANCH_STAFF', {});
  const reveal = `mutation ($shipment: ID!, $reason: String!) { revealContact(shipment: $shipment, reason: $reason) {
    __typename ... on RevealedContact { name phone address } ... on Refusal { code } } }`;
  const { data } = await office.ask('BRANCH_STAFF', reveal, { shipment: id, reason: 'Gọi hẹn giờ nhận' });
  expect(data.revealContact).toEqual({ __typename: 'RevealedContact', ...contact });
  const short = await office.ask('BRANCH_STAFF', reveal, { shipment: id, reason: 'x' });
  expect(short.data.revealContact.code).toBe('REASON_REQUIRED');
  const { prisma } = office.db;
  expect(await prisma.auditEntry.findMany({ where: { action: 'REVEAL_CONTACT' } })).toMatchObject([
    { subjectType: 'SHIPMENT', reason: 'Gọi hẹn giờ nhận' },
  ]);
  const kept = JSON.stringify(
    [
      await prisma.auditEntry.findMany(),
      await prisma.shipment.findMany(),
      await prisma.shipmentEvent.findMany(),
      await prisma.outbox.findMany(),
    ],
    (_key, value) => (typeof value === 'bigint' ? String(value) : value),
  );
  for (const marker of Object.values(contact)) expect(kept).not.toContain(marker);
});

test('a parcel tells the feed each of its moves, by its dossier or else by its branch', async () => {
  await using office = await openOffice();
  await pickedUp(office);
  const { rows } = await office.db.pool.query(
    `SELECT topic, dossier_id, branch_id IS NOT NULL AS "byBranch", payload FROM outbox WHERE topic LIKE 'shipment.%' ORDER BY id`,
  );
  expect(rows).toEqual([
    {
      topic: 'shipment.requested',
      dossier_id: null,
      byBranch: true,
      payload: { code: 'BG-000001', direction: 'TO_HCC', state: 'REQUESTED', version: 1 },
    },
    {
      topic: 'shipment.picked_up',
      dossier_id: null,
      byBranch: true,
      payload: { code: 'BG-000001', direction: 'TO_HCC', state: 'PICKED_UP', version: 2 },
    },
  ]);
});
