import { expect, test } from 'vitest';
import { shippedCalendar as calendar, local } from '../../testing/shipped-calendar.ts';
import { extendedDue, promiseAgain, startClock, turnClock } from './clock.ts';
import { type ClockEvent, readClock } from './read-clock.ts';

const ten = { quantity: 10, unit: 'WORKING_DAY' } as const;
const moves: ClockEvent[] = [
  { move: 'START', at: local('2023-08-21 08:00'), cause: 0 },
  { move: 'PAUSE', at: local('2023-08-25 10:00'), cause: 2 },
  { move: 'RESUME', at: local('2023-08-31 09:00'), cause: 3 },
  { move: 'STOP', at: local('2023-09-08 09:00'), cause: 4 },
];

/** The clock after the first so many moves, never extended. */
function read(count: number, now: string) {
  const [start, ...turns] = moves.slice(0, count);
  const clock = turns.reduce(
    (turned, { move, at }) => turnClock(calendar, turned, move as 'PAUSE' | 'RESUME' | 'STOP', at),
    startClock(calendar, ten, start?.at ?? local(now)),
  );
  return readClock(calendar, { clock, official: clock }, moves.slice(0, count), local(now));
}

test('a paused clock shows its segments and its whole days', () => {
  expect(read(2, '2023-09-20 09:00')).toEqual({
    state: 'PAUSED',
    segments: [
      { state: 'RUNNING', from: local('2023-08-21 08:00'), to: local('2023-08-25 10:00'), cause: 0 },
      { state: 'PAUSED', from: local('2023-08-25 10:00'), cause: 2 },
    ],
    originalDueAt: local('2023-09-06 17:00'),
    dueAt: local('2023-09-07 17:00'),
    officialDueAt: local('2023-09-07 17:00'),
    provisional: false,
    overdue: false,
    pastPromise: false,
    usedMinutes: 4 * 480 - 60 + 180,
    remainingMinutes: 7 * 480,
    officialRemainingMinutes: 7 * 480,
    remainingDays: 7,
  });
});

test('a running clock counts down and then says it is overdue', () => {
  const soon = read(3, '2023-09-13 16:00');
  expect(soon).toMatchObject({ state: 'RUNNING', remainingDays: 1, remainingMinutes: 60, overdue: false });
  const late = read(3, '2023-09-14 08:00');
  expect(late).toMatchObject({ remainingDays: 0, remainingMinutes: -60, overdue: true });
});

test('a stopped clock has no open segment and stands still', () => {
  const stopped = read(4, '2023-12-01 09:00');
  expect(stopped.segments.map(({ state, to }) => [state, to])).toEqual([
    ['RUNNING', local('2023-08-25 10:00')],
    ['PAUSED', local('2023-08-31 09:00')],
    ['RUNNING', local('2023-09-08 09:00')],
  ]);
  expect(stopped).toMatchObject({ state: 'STOPPED', overdue: false, remainingDays: 4 });
});

test('an extended clock has time left of its new promise while the official one is already broken', () => {
  const official = startClock(calendar, { quantity: 3, unit: 'WORKING_DAY' }, local('2023-08-15 09:10'));
  const clock = promiseAgain(calendar, official, extendedDue(calendar, official, 2));
  const reading = readClock(calendar, { clock, official }, moves.slice(0, 1), local('2023-08-21 09:00'));
  expect(reading).toMatchObject({
    overdue: true,
    pastPromise: false,
    remainingMinutes: 360 + 480,
    officialRemainingMinutes: -120,
  });
});
