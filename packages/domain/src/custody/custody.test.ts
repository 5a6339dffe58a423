import { expect, test } from 'vitest';
import { local, shippedCalendar } from '../../testing/shipped-calendar.ts';
import { Refusal } from '../refusal.ts';
import { dossierStatuses, shipmentDirections, shipmentStates } from '../vocabulary.ts';
import { objectionToScanned } from './batch.ts';
import { legsOf, transferMinutes } from './legs.ts';
import { paperHolder } from './paper-holder.ts';
import { parcelCode, parcelNumber } from './parcel-code.ts';
import { scanReasonsFor } from './scan-reasons.ts';
import { isClosed, scansFrom } from './scan-table.ts';
import { type ParcelState, type ScanAsked, type ScanFacts, takeScan } from './take-scan.ts';

const now = local('2023-11-20 10:00');

const facts = (parcel: Partial<ParcelState>, more: Partial<ScanFacts> = {}): ScanFacts => ({
  parcel: {
    direction: 'TO_CITIZEN',
    state: 'OUT_FOR_DELIVERY',
    version: 4,
    attempts: 0,
    sealNumber: null,
    lastOccurredAt: local('2023-11-20 09:00'),
    ...parcel,
  },
  dossierStatus: 'RESOLVED',
  openBatch: null,
  attemptLimit: 3,
  now,
  ...more,
});

const asked = (to: ScanAsked['to'], more: Partial<ScanAsked> = {}): ScanAsked => ({
  to,
  actor: 'BRANCH_STAFF',
  occurredAt: now,
  ...more,
});

const codeOf = (decided: unknown) =>
  decided instanceof Refusal ? (decided as { code?: string }).code : 'TAKEN';

test('every state of every direction answers what may follow, and only the ends answer nothing', () => {
  const ends = shipmentDirections.flatMap((direction) =>
    shipmentStates.filter((state) => isClosed(direction, state)).map((state) => `${direction} ${state}`),
  );
  expect(ends).not.toContain('TO_HCC IN_TRANSIT');
  expect(ends).toContain('TO_HCC DELIVERED_TO_HCC');
  expect(ends).toContain('TO_CITIZEN DELIVERED');
  for (const direction of shipmentDirections)
    for (const state of shipmentStates)
      for (const { to, needs } of scansFrom(direction, state))
        expect(scanReasonsFor(direction, to).length > 0).toBe(needs.includes('REASON'));
});

test.each([
  ['DELIVERED', {}, 'INVALID_INPUT'],
  ['DELIVERED', { said: { recipient: 'OWNER', identityChecked: true } }, 'TAKEN'],
  ['FAILED_ATTEMPT', {}, 'REASON_REQUIRED'],
  ['FAILED_ATTEMPT', { reason: 'VANG_NHA' }, 'TAKEN'],
  ['RETURNED_TO_HCC', {}, 'NOT_PERMITTED'],
  ['RETURNED_TO_HCC', { actor: 'HCC_OFFICER' }, 'TAKEN'],
  ['IN_TRANSIT', {}, 'ILLEGAL_SCAN'],
  ['FAILED_ATTEMPT', { actor: 'DEPARTMENT_OFFICER', reason: 'VANG_NHA' }, 'NOT_PERMITTED'],
  ['FAILED_ATTEMPT', { reason: 'VANG_NHA', expectedVersion: 3 }, 'STALE_VERSION'],
  ['FAILED_ATTEMPT', { reason: 'VANG_NHA', occurredAt: local('2023-11-20 10:01') }, 'OCCURRED_IN_FUTURE'],
  ['FAILED_ATTEMPT', { reason: 'VANG_NHA', occurredAt: local('2023-11-20 08:59') }, 'OCCURRED_BEFORE_LAST'],
] as const)('a parcel out for delivery: %s with %j is %s', (to, more, code) => {
  expect(codeOf(takeScan(facts({}), asked(to, more)))).toBe(code);
});

test('a result is handed over only when there is one, and a parcel in a batch moves with the batch', () => {
  const requested = { state: 'REQUESTED', version: 1 } as const;
  const hand = asked('HANDED_TO_POST', { actor: 'HCC_OFFICER', said: { sealNumber: 'NP-1' } });
  expect(codeOf(takeScan(facts(requested, { dossierStatus: 'IN_PROCESS' }), hand))).toBe('NOTHING_TO_CARRY');
  const inBatch = facts(requested, { openBatch: 'LBG-231120-0001' });
  expect(codeOf(takeScan(inBatch, hand))).toBe('IN_BATCH');
  expect(codeOf(takeScan(inBatch, { ...hand, said: {}, ofBatch: 'LBG-231120-0001' }))).toBe('TAKEN');
});

test('after the last attempt only the way back is left', () => {
  const spent = facts({ state: 'FAILED_ATTEMPT', attempts: 3 });
  expect(codeOf(takeScan(spent, asked('OUT_FOR_DELIVERY')))).toBe('ATTEMPTS_EXHAUSTED');
  expect(codeOf(takeScan(spent, asked('RETURNED_TO_HCC', { actor: 'HCC_OFFICER' })))).toBe('TAKEN');
  expect(codeOf(takeScan(facts({ state: 'FAILED_ATTEMPT', attempts: 2 }), asked('OUT_FOR_DELIVERY')))).toBe(
    'TAKEN',
  );
});

test('somebody holds the papers in every status and state', () => {
  for (const status of dossierStatuses)
    for (const direction of shipmentDirections)
      for (const state of shipmentStates)
        expect(
          paperHolder({ status, papersAwaited: false, parcel: { direction, state, place: 'HOME' } }),
        ).toMatch(/^[A-Z_]+$/);
});

test.each([
  ['CITIZEN', null, { direction: 'TO_HCC', state: 'REQUESTED', place: 'HOME' }],
  ['POSTMAN', null, { direction: 'TO_HCC', state: 'PICKED_UP', place: 'HOME' }],
  ['BRANCH', 'ACCEPTED', { direction: 'TO_HCC', state: 'PICKED_UP', place: 'BRANCH' }],
  ['POSTAL_UNIT', 'ACCEPTED', { direction: 'TO_HCC', state: 'IN_TRANSIT', place: 'BRANCH' }],
  ['HCC', null, { direction: 'TO_HCC', state: 'DELIVERED_TO_HCC', place: 'HOME' }],
  ['BRANCH', 'ACCEPTED', undefined],
  ['HCC', 'RESOLVED', { direction: 'TO_CITIZEN', state: 'REQUESTED', place: 'HOME' }],
  ['POSTMAN', 'RESOLVED', { direction: 'TO_CITIZEN', state: 'FAILED_ATTEMPT', place: 'HOME' }],
  ['HCC', 'RESOLVED', { direction: 'TO_CITIZEN', state: 'RETURNED_TO_HCC', place: 'HOME' }],
  ['CITIZEN', 'RETURNED', { direction: 'TO_CITIZEN', state: 'DELIVERED', place: 'HOME' }],
] as const)('%s holds the papers of %s with %j', (holder, status, parcel) => {
  expect(paperHolder({ status, papersAwaited: true, parcel })).toBe(holder);
});

test('legs are counted in working minutes, over the night and the lunch break too', () => {
  const scans = [
    { state: 'REQUESTED', occurredAt: local('2023-11-17 09:00') },
    { state: 'PICKED_UP', occurredAt: local('2023-11-17 16:30') },
    { state: 'DELIVERED_TO_HCC', occurredAt: local('2023-11-20 08:00') },
  ] as const;
  const legs = legsOf(shippedCalendar, scans, { closed: true, now });
  // Friday 09:00-11:30 and 13:30-16:30; then 16:30-17:00 and Monday 07:00-08:00.
  expect(legs.map(({ workingMinutes }) => workingMinutes)).toEqual([330, 90]);
  expect(legsOf(shippedCalendar, scans.slice(0, 2), { closed: false, now }).at(-1)).toMatchObject({
    to: null,
    workingMinutes: 210,
  });
  const moments = { pickedUpAt: scans[1].occurredAt, deliveredAt: scans[2].occurredAt };
  expect(transferMinutes(shippedCalendar, moments)).toBe(90);
  expect(transferMinutes(shippedCalendar, { ...moments, deliveredAt: null })).toBeNull();
});

test('a parcel is called by its waybill, or by a number that reads back', () => {
  expect(parcelCode({ id: 7, waybill: null })).toBe('BG-000007');
  expect(parcelCode({ id: 7, waybill: 'EB123456789VN' })).toBe('EB123456789VN');
  expect(parcelNumber(parcelCode({ id: 1_234_567, waybill: null }))).toBe(1_234_567);
  expect(parcelNumber('EB123456789VN')).toBeUndefined();
});

test('two lists match when they hold the same, in whatever order', () => {
  expect(objectionToScanned(['A', 'B'], ['B', 'A'])).toBeUndefined();
  expect(objectionToScanned(['A', 'B'], ['B', 'C'])).toMatchObject({ missing: ['A'], extra: ['C'] });
});
