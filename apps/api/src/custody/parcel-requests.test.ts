import { expect, test } from 'vitest';
import { contact, custodyOf, resolved } from '../testing/custody-steps.ts';
import { openOffice } from '../testing/open-office.ts';

const branch = 'BC-VIETHUNG';

test('a request sent again under its key answers with the same parcel, another one is refused', async () => {
  await using office = await openOffice();
  const post = custodyOf(office);
  const asked = { idempotencyKey: 'pickup-1' };
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => post.requestPickup('BRANCH_STAFF', asked)),
  );
  expect(new Set(answers.map(({ code }) => code)).size).toBe(1);
  expect(await office.db.prisma.shipment.count()).toBe(1);
  const changed = { ...asked, contact: { ...contact, phone: '0987654322' } };
  expect(await post.requestPickup('BRANCH_STAFF', changed)).toMatchObject({
    __typename: 'IdempotencyConflict',
    code: 'IDEMPOTENCY_CONFLICT',
    path: ['input', 'idempotencyKey'],
  });
  const ofAnother = await post.requestPickup('POSTAL_MANAGER', { ...asked, branch });
  expect(ofAnother.__typename).toBe('Shipment');
  expect(ofAnother.code).not.toBe(answers[0]?.code);
  expect(await post.requestPickup('BRANCH_STAFF', { idempotencyKey: 'có dấu' })).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['input', 'idempotencyKey'],
  });
  expect(await office.db.prisma.shipment.count()).toBe(2);
});

test('a return asked for again under its key is not a second parcel under way', async () => {
  await using office = await openOffice();
  const post = custodyOf(office);
  const { id: dossier } = await resolved(office);
  const asked = { dossier, branch, idempotencyKey: 'return-1' };
  const first = await post.requestReturn('HCC_OFFICER', asked);
  expect(first).toMatchObject({ __typename: 'Shipment', state: 'REQUESTED' });
  expect(await post.requestReturn('HCC_OFFICER', asked)).toEqual(first);
  expect(await post.requestReturn('HCC_OFFICER', { ...asked, idempotencyKey: 'return-2' })).toMatchObject({
    __typename: 'ParcelUnderWay',
  });
  expect(await post.sendPapers('BRANCH_STAFF', { dossier, idempotencyKey: 'return-3' })).not.toMatchObject({
    __typename: 'Shipment',
  });
  expect(await office.db.prisma.idempotencyKey.count()).toBe(1);
});
