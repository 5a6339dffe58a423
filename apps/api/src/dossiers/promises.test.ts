import { describe, expect, test } from 'vitest';
import { limitTo, local, receiveAt, stepAt, told } from '../testing/counter.ts';
import { openOffice } from '../testing/open-office.ts';

const supplement = { step: 'SUPPLEMENT_REQUESTED', reasonCode: 'CAN_XAC_MINH' };
const extend = (extensionDays: number) => ({
  step: 'EXTENDED',
  reasonCode: 'KHOI_LUONG_LON',
  said: { extensionDays },
});

const extensionQuery = `query ($id: ID) { dossier(id: $id) { clock {
  extension { at promisedBefore promisedAgain afterMinutes event { kind reasonCode formNumber } }
  two: previewExtension(days: 2) none: previewExtension(days: 0) } } }`;

test.each([
  ['2023-08-15 09:10', 3, 'WORKING_DAY', '2023-08-18 17:00'],
  ['2023-08-30 10:00', 3, 'WORKING_DAY', '2023-09-06 17:00'],
  ['2024-04-25 09:00', 3, 'WORKING_DAY', '2024-05-03 17:00'],
  ['2024-04-25 09:00', 4, 'WORKING_DAY', '2024-05-04 17:00'],
  ['2024-02-06 09:00', 5, 'WORKING_DAY', '2024-02-20 17:00'],
  ['2026-02-12 09:00', 3, 'WORKING_DAY', '2026-02-24 17:00'],
  ['2023-08-18 14:59', 1, 'SAME_DAY', '2023-08-18 17:00'],
  ['2023-08-18 15:20', 1, 'SAME_DAY', '2023-08-21 17:00'],
] as const)('accepted %s with %i %s, it is due %s', async (accepted, quantity, unit, due) => {
  await using office = await openOffice();
  await limitTo(office, '1.001612', quantity, unit);
  const { clock } = await receiveAt(office, accepted, '1.001612');
  expect(clock).toMatchObject({
    dueAt: told(due),
    originalDueAt: told(due),
    officialDueAt: told(due),
    provisional: false,
  });
});

test('ten working days with three used before the papers were asked for have seven left after they came', async () => {
  await using office = await openOffice();
  await limitTo(office, '1.001612', 10, 'WORKING_DAY');
  const { id } = await receiveAt(office, '2023-08-21 08:00', '1.001612');
  await stepAt(office, '2023-08-21 09:00', 'HCC_OFFICER', id, { step: 'FORWARDED' });
  const paused = await stepAt(office, '2023-08-25 10:00', 'HCC_MANAGER', id, supplement);
  expect(paused.clock).toMatchObject({ state: 'PAUSED', remainingDays: 7, remainingMinutes: 7 * 480 });
  const resumed = await stepAt(office, '2023-08-31 09:00', 'HCC_OFFICER', id, {
    step: 'SUPPLEMENT_RECEIVED',
  });
  expect(resumed.clock).toMatchObject({
    state: 'RUNNING',
    originalDueAt: told('2023-09-06 17:00'),
    dueAt: told('2023-09-13 17:00'),
    officialDueAt: told('2023-09-13 17:00'),
  });
});

test('a budget in hours keeps its remainder to the minute from Friday 16:00 to Tuesday 09:00', async () => {
  await using office = await openOffice();
  await limitTo(office, '1.001612', 16, 'WORKING_HOUR');
  const { id } = await receiveAt(office, '2023-08-17 14:20', '1.001612');
  await stepAt(office, '2023-08-17 14:30', 'HCC_OFFICER', id, { step: 'FORWARDED' });
  const paused = await stepAt(office, '2023-08-18 16:00', 'HCC_MANAGER', id, supplement);
  const left = 16 * 60 - (160 + 270 + 150);
  expect(paused.clock).toMatchObject({ state: 'PAUSED', remainingMinutes: left, remainingDays: null });
  const resumed = await stepAt(office, '2023-08-22 09:00', 'HCC_OFFICER', id, {
    step: 'SUPPLEMENT_RECEIVED',
  });
  expect(resumed.clock).toMatchObject({ remainingMinutes: left, dueAt: told('2023-08-23 07:20') });
});

describe('an extension', () => {
  test('moves the promise once, and figures judge by the promise without it', async () => {
    await using office = await openOffice();
    const { id } = await receiveAt(office, '2023-08-15 09:10', '1.001612');
    await stepAt(office, '2023-08-15 10:00', 'HCC_OFFICER', id, { step: 'FORWARDED' });
    const extended = await stepAt(office, '2023-08-18 16:59', 'HCC_MANAGER', id, extend(2));
    expect(extended.clock).toMatchObject({
      dueAt: told('2023-08-22 17:00'),
      officialDueAt: told('2023-08-18 17:00'),
      originalDueAt: told('2023-08-18 17:00'),
      extendedAt: told('2023-08-18 16:59'),
      overdue: false,
    });
    expect(await stepAt(office, '2023-08-21 09:00', 'HCC_MANAGER', id, extend(1))).toMatchObject({
      code: 'EXTENSION_LIMIT',
    });
    const resolved = await stepAt(office, '2023-08-22 09:00', 'HCC_MANAGER', id, {
      step: 'RESOLVED',
      said: { result: { number: '15/TLKS', signer: 'Trưởng phòng Tư pháp' } },
    });
    expect(resolved.clock).toMatchObject({ timing: 'LATE', timingOfPromise: 'ON_TIME' });
  });

  test('is refused after expiry, beyond its limit and without a reason', async () => {
    await using office = await openOffice();
    const { id } = await receiveAt(office, '2023-08-15 09:10', '1.001612');
    await stepAt(office, '2023-08-15 10:00', 'HCC_OFFICER', id, { step: 'FORWARDED' });
    const answer = (moment: string, step: object) => stepAt(office, moment, 'HCC_MANAGER', id, step);
    expect(await answer('2023-08-16 09:00', extend(6))).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'Số ngày gia hạn phải từ 1 đến 5 ngày làm việc.',
    });
    expect(await answer('2023-08-16 09:00', { step: 'EXTENDED', said: { extensionDays: 2 } })).toMatchObject({
      code: 'REASON_REQUIRED',
    });
    expect(await answer('2023-08-19 00:01', extend(2))).toMatchObject({ code: 'CLOCK_EXPIRED' });
  });

  test('follows the limit of the procedure where it names one', async () => {
    await using office = await openOffice();
    const { id } = await receiveAt(office, '2023-08-15 09:10', '2.000748');
    await stepAt(office, '2023-08-15 10:00', 'HCC_OFFICER', id, { step: 'FORWARDED' });
    expect(await stepAt(office, '2023-08-16 09:00', 'HCC_MANAGER', id, extend(7))).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await stepAt(office, '2023-08-16 09:00', 'HCC_MANAGER', id, extend(6))).toMatchObject({
      clock: { dueAt: told('2023-08-28 17:00') },
    });
  });

  test('made after a pause moves on through the next pause, and the official promise moves by the pauses alone', async () => {
    await using office = await openOffice();
    await limitTo(office, '1.001612', 10, 'WORKING_DAY');
    const { id } = await receiveAt(office, '2023-08-21 08:00', '1.001612');
    await stepAt(office, '2023-08-21 09:00', 'HCC_OFFICER', id, { step: 'FORWARDED' });
    await stepAt(office, '2023-08-25 10:00', 'HCC_MANAGER', id, supplement);
    await stepAt(office, '2023-08-31 09:00', 'HCC_OFFICER', id, { step: 'SUPPLEMENT_RECEIVED' });
    const extended = await stepAt(office, '2023-09-05 09:00', 'HCC_MANAGER', id, extend(2));
    expect(extended.clock).toMatchObject({
      dueAt: told('2023-09-15 17:00'),
      officialDueAt: told('2023-09-13 17:00'),
    });
    await stepAt(office, '2023-09-07 09:00', 'HCC_MANAGER', id, supplement);
    const resumed = await stepAt(office, '2023-09-11 09:00', 'HCC_OFFICER', id, {
      step: 'SUPPLEMENT_RECEIVED',
    });
    expect(resumed.clock).toMatchObject({
      dueAt: told('2023-09-20 17:00'),
      officialDueAt: told('2023-09-18 17:00'),
      originalDueAt: told('2023-09-06 17:00'),
      remainingMinutes: 360 + 7 * 480,
      officialRemainingMinutes: 360 + 5 * 480,
    });
    const { data } = await office.ask('HCC_MANAGER', extensionQuery, { id });
    expect(data.dossier.clock.extension).toEqual({
      at: told('2023-09-05 09:00'),
      promisedBefore: told('2023-09-13 17:00'),
      promisedAgain: told('2023-09-15 17:00'),
      afterMinutes: 9 * 480 - 60 + 120,
      event: { kind: 'EXTENDED', reasonCode: 'KHOI_LUONG_LON', formNumber: '04' },
    });
  });

  test('that was never made is null, and each one possible is told with its date beforehand', async () => {
    await using office = await openOffice();
    const { id } = await receiveAt(office, '2023-08-15 09:10', '1.001612');
    await stepAt(office, '2023-08-15 10:00', 'HCC_OFFICER', id, { step: 'FORWARDED' });
    const { data } = await office.ask('HCC_MANAGER', extensionQuery, { id });
    expect(data.dossier.clock).toEqual({
      extension: null,
      two: told('2023-08-22 17:00'),
      none: null,
    });
  });
});

test('papers that were not brought in their term are found, counted and may be stopped', async () => {
  await using office = await openOffice();
  const { id, code } = await receiveAt(office, '2023-08-15 08:00', '1.001612');
  await stepAt(office, '2023-08-15 09:00', 'HCC_OFFICER', id, { step: 'FORWARDED' });
  const asked = await stepAt(office, '2023-08-16 09:00', 'HCC_MANAGER', id, supplement);
  expect(asked.clock.waitingUntil).toBe(told('2023-09-15 17:00'));
  const query = `{ dossiers(first: 5, filter: { termOver: true }) { nodes { code } } overview { counts { key count } } }`;
  const read = async (moment: string) => {
    office.at(local(moment));
    const { data } = await office.ask('HCC_OFFICER', query);
    const counted = data.overview.counts.find(({ key }: { key: string }) => key === 'TERM_OVER');
    return [data.dossiers.nodes, counted.count];
  };
  expect(await read('2023-09-15 17:00')).toEqual([[], 0]);
  expect(await read('2023-09-15 17:01')).toEqual([[{ code }], 1]);
  const stop = { step: 'STOPPED', reasonCode: 'QUA_HAN_BO_SUNG' };
  expect(await stepAt(office, '2023-09-15 17:01', 'HCC_OFFICER', id, stop)).toMatchObject({
    status: 'STOPPED',
    clock: { waitingUntil: null },
  });
});
