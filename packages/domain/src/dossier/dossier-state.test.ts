import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dossierAfter, tenDays } from '../../testing/dossiers.ts';
import { shippedCalendar as calendar, local } from '../../testing/shipped-calendar.ts';
import { isWorkingDay, localDate } from '../calendar.ts';
import { type DossierEventKind, type DossierStatus, dossierEventKinds } from '../vocabulary.ts';
import { applyEvent, type DossierState, finishes, foldEvents, unopened } from './dossier-state.ts';
import { leadsTo, stepOf } from './step-table.ts';

test('a dossier with a supplement carries every column the ledger writes', () => {
  const state = dossierAfter(
    tenDays,
    ['SUBMITTED', '2023-08-18 20:00'],
    ['ACCEPTED', '2023-08-21 08:00'],
    ['FORWARDED', '2023-08-21 09:00'],
    ['SUPPLEMENT_REQUESTED', '2023-08-25 10:00'],
    ['SUPPLEMENT_RECEIVED', '2023-08-31 09:00'],
    ['RESOLVED', '2023-09-13 11:00'],
    ['RETURNED', '2023-09-14 08:30'],
  );
  const { clock: _clock, official: _official, ...columns } = state;
  expect(columns).toEqual({
    terms: tenDays,
    status: 'RETURNED',
    version: 7,
    submittedAt: local('2023-08-18 20:00'),
    acceptedAt: local('2023-08-21 08:00'),
    originalDueAt: local('2023-09-06 17:00'),
    dueAt: local('2023-09-13 17:00'),
    officialDueAt: local('2023-09-13 17:00'),
    extendedAt: null,
    waitingUntil: null,
    promisePrinted: false,
    pausedAt: null,
    finishedAt: local('2023-09-13 11:00'),
    returnedAt: local('2023-09-14 08:30'),
    closedAt: local('2023-09-13 11:00'),
    correctionCount: 0,
    supplementCount: 1,
    usedDays: 10,
    savedDays: 0,
    returnDays: 1,
    reopened: false,
    lastOccurredAt: local('2023-09-14 08:30'),
  });
});

test('days are counted to the day of the result, without the pause, and what is left of the limit is saved', () => {
  const resolvedOn = (end: string) =>
    dossierAfter(
      tenDays,
      ['ACCEPTED', '2023-08-21 08:00'],
      ['FORWARDED', '2023-08-21 09:00'],
      ['PAYMENT_REQUESTED', '2023-08-23 10:00'],
      ['PAYMENT_CONFIRMED', '2023-08-28 10:00'],
      ['RESOLVED', end],
    );
  expect(resolvedOn('2023-08-30 09:00')).toMatchObject({ usedDays: 3, savedDays: 7 });
  const onTheDay = resolvedOn('2023-09-12 16:00');
  expect(onTheDay).toMatchObject({ usedDays: 10, savedDays: 0 });
  expect(onTheDay.dueAt).toEqual(local('2023-09-12 17:00'));
  expect(resolvedOn('2023-09-14 09:00')).toMatchObject({ usedDays: 12, savedDays: -2 });
});

test('a recalled result stays counted where it was; a stop that is undone never counted', () => {
  const opened: Parameters<typeof dossierAfter>[1][] = [
    ['ACCEPTED', '2023-08-21 08:00'],
    ['FORWARDED', '2023-08-21 09:00'],
  ];
  const recalled = dossierAfter(
    tenDays,
    ...opened,
    ['RESOLVED', '2023-08-25 10:00'],
    ['RESULT_RECALLED', '2023-08-28 10:00'],
  );
  expect(recalled).toMatchObject({ closedAt: local('2023-08-25 10:00'), finishedAt: null, reopened: true });
  const stopped = dossierAfter(tenDays, ...opened, ['STOPPED', '2023-08-25 10:00']);
  expect(stopped).toMatchObject({ closedAt: local('2023-08-25 10:00'), reopened: false });
  const undone = dossierAfter(
    tenDays,
    ...opened,
    ['STOPPED', '2023-08-25 10:00'],
    ['REOPENED', '2023-08-28 10:00'],
  );
  expect(undone).toMatchObject({ closedAt: null, reopened: true });
});

test('a paused dossier says since when, and its promise is as if it resumed at the pause', () => {
  const state = dossierAfter(
    tenDays,
    ['ACCEPTED', '2023-08-21 08:00'],
    ['FORWARDED', '2023-08-21 09:00'],
    ['PAYMENT_REQUESTED', '2023-08-25 10:00'],
  );
  expect(state.pausedAt).toEqual(local('2023-08-25 10:00'));
  expect(state.dueAt).toEqual(local('2023-09-07 17:00'));
});

test('a recalled result takes the end back', () => {
  const state = dossierAfter(
    tenDays,
    ['ACCEPTED', '2023-08-21 08:00'],
    ['FORWARDED', '2023-08-21 09:00'],
    ['RESOLVED', '2023-08-25 10:00'],
    ['RESULT_RECALLED', '2023-08-31 09:00'],
  );
  expect([state.status, state.finishedAt, state.dueAt]).toEqual([
    'IN_PROCESS',
    null,
    local('2023-09-13 17:00'),
  ]);
});

test('a dossier refused at reception was never promised anything', () => {
  const state = dossierAfter(
    tenDays,
    ['SUBMITTED', '2023-08-18 20:00'],
    ['RECEPTION_REFUSED', '2023-08-21 08:00'],
  );
  expect([state.acceptedAt, state.originalDueAt, state.dueAt, state.finishedAt]).toEqual([
    null,
    null,
    null,
    local('2023-08-21 08:00'),
  ]);
});

test('a printed promise is kept and marked', () => {
  const printed = { ...tenDays, printedDue: local('2023-09-11 17:00') };
  const state = dossierAfter(printed, ['ACCEPTED', '2023-08-21 08:00']);
  expect([state.originalDueAt, state.dueAt, state.promisePrinted]).toEqual([
    local('2023-09-11 17:00'),
    local('2023-09-11 17:00'),
    true,
  ]);
});

test('a calendar completed later does not take back the promise that was given', () => {
  const given = { ...tenDays, givenDue: local('2023-09-06 17:00') };
  const events = [
    { kind: 'ACCEPTED', occurredAt: local('2023-08-21 08:00') },
    { kind: 'FORWARDED', occurredAt: local('2023-08-21 09:00') },
  ] as const;
  const completed = {
    ...calendar,
    days: new Map([...calendar.days, ['2023-08-28', 'PUBLIC_HOLIDAY'] as const]),
  };
  const counted = foldEvents(tenDays, events, () => completed);
  const kept = foldEvents(given, events, () => completed);
  expect([counted.originalDueAt, kept.originalDueAt, kept.dueAt]).toEqual([
    local('2023-09-07 17:00'),
    local('2023-09-06 17:00'),
    local('2023-09-06 17:00'),
  ]);
  expect(kept.promisePrinted).toBe(false);
});

/** Any walk through the table: at each status one of the steps that start there, some minutes later. */
const anyWalk = fc.array(fc.tuple(fc.nat(20), fc.nat(20_000)), { maxLength: 25 }).map((choices) => {
  const walk: { kind: DossierEventKind; occurredAt: Date }[] = [];
  let status: DossierStatus | null = null;
  let at = local('2023-01-03 08:00');
  for (const [choice, minutes] of choices) {
    const open = dossierEventKinds.filter((kind) => stepOf(kind).from.includes(status));
    const kind = open[choice % Math.max(1, open.length)];
    if (!kind) break;
    at = new Date(at.getTime() + minutes * 60_000);
    walk.push({ kind, occurredAt: at });
    status = leadsTo(kind, status);
  }
  return walk;
});

test('along any walk the columns agree with each other', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      let state: DossierState = unopened(tenDays);
      for (const event of walk) {
        const before = state;
        state = applyEvent(state, event, calendar);
        expect(state.version).toBe(before.version + 1);
        expect(state.dueAt === null).toBe(state.acceptedAt === null);
        expect(state.officialDueAt).toEqual(state.dueAt);
        expect(state.pausedAt !== null).toBe(
          state.status === 'SUPPLEMENT_REQUESTED' || state.status === 'PAYMENT_REQUESTED',
        );
        expect(state.finishedAt !== null).toBe(state.status !== null && finishes[state.status]);
        if (before.dueAt && state.dueAt) expect(state.dueAt >= before.dueAt).toBe(true);
        if (before.originalDueAt) expect(state.originalDueAt).toEqual(before.originalDueAt);
        if (state.dueAt) expect(isWorkingDay(calendar, localDate(state.dueAt))).toBe(true);
      }
    }),
  );
});
