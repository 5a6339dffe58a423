import { describe, expect, test } from 'vitest';
import { shippedCalendar as calendar, local } from '../../testing/shipped-calendar.ts';
import type { CalendarDayKind, TimeLimitUnit } from '../vocabulary.ts';
import { extendedDue, promiseAgain, recount, startClock, turnClock } from './clock.ts';

const started = (quantity: number, unit: TimeLimitUnit, at: string) =>
  startClock(calendar, { quantity, unit }, local(at));

const withDay = (date: string, kind: CalendarDayKind) => ({
  ...calendar,
  days: new Map([...calendar.days, [date, kind] as const]),
});

describe('an extension by two working days', () => {
  test.each([
    ['WORKING_DAY', 3, '2023-08-15 09:10', '2023-08-22 17:00'],
    ['CALENDAR_DAY', 4, '2023-08-15 09:10', '2023-08-23 17:00'],
    ['WORKING_HOUR', 8, '2023-08-15 09:10', '2023-08-18 09:10'],
    ['SAME_DAY', 1, '2023-08-18 14:59', '2023-08-22 17:00'],
  ] as const)('of a promise in %s ends on a working day', (unit, quantity, at, expected) => {
    expect(extendedDue(calendar, started(quantity, unit, at), 2)).toEqual(local(expected));
  });

  test.each([
    ['WORKING_DAY', 10, '2023-09-15 17:00'],
    ['CALENDAR_DAY', 14, '2023-09-14 17:00'],
    ['WORKING_HOUR', 80, '2023-09-14 08:00'],
  ] as const)('of a promise in %s is kept through a pause', (unit, quantity, expected) => {
    const clock = started(quantity, unit, '2023-08-21 08:00');
    const extended = promiseAgain(calendar, clock, extendedDue(calendar, clock, 2));
    const paused = turnClock(calendar, extended, 'PAUSE', local('2023-08-25 10:00'));
    const resumed = turnClock(calendar, paused, 'RESUME', local('2023-08-31 10:00'));
    expect([resumed.dueAt, resumed.originalDueAt]).toEqual([local(expected), clock.dueAt]);
  });

  test('after a pause starts from the promise as the pause moved it', () => {
    const paused = turnClock(
      calendar,
      started(10, 'WORKING_DAY', '2023-08-21 08:00'),
      'PAUSE',
      local('2023-08-25 10:00'),
    );
    const resumed = turnClock(calendar, paused, 'RESUME', local('2023-08-31 09:00'));
    expect(extendedDue(calendar, resumed, 2)).toEqual(local('2023-09-15 17:00'));
  });
});

describe('a promise counted on another calendar', () => {
  const accepted = local('2023-08-15 09:10');

  test('moves over a new day off and back over a worked Saturday', () => {
    const clock = started(3, 'WORKING_DAY', '2023-08-15 09:10');
    const off = recount(withDay('2023-08-17', 'PUBLIC_HOLIDAY'), clock, accepted);
    expect(off.dueAt).toEqual(local('2023-08-21 17:00'));
    const worked = { ...withDay('2023-08-19', 'MAKEUP_WORKDAY') };
    expect(recount(worked, off, accepted).dueAt).toEqual(local('2023-08-18 17:00'));
  });

  test('counts from the next working day when the day of acceptance becomes a day off', () => {
    const clock = recount(
      withDay('2023-08-15', 'PUBLIC_HOLIDAY'),
      started(3, 'WORKING_DAY', '2023-08-15 09:10'),
      accepted,
    );
    expect(clock.dueAt).toEqual(local('2023-08-21 17:00'));
  });

  test('keeps what a pause kept, whatever became of the days before it', () => {
    const paused = turnClock(
      calendar,
      started(10, 'WORKING_DAY', '2023-08-21 08:00'),
      'PAUSE',
      local('2023-08-25 10:00'),
    );
    const resumed = turnClock(calendar, paused, 'RESUME', local('2023-08-31 09:00'));
    const start = local('2023-08-21 08:00');
    expect(recount(withDay('2023-08-23', 'PUBLIC_HOLIDAY'), resumed, start).dueAt).toEqual(resumed.dueAt);
    expect(recount(withDay('2023-09-06', 'PUBLIC_HOLIDAY'), resumed, start).dueAt).toEqual(
      local('2023-09-14 17:00'),
    );
  });

  test('moves to the minute in hours, rolls in calendar days, and leaves a broken promise', () => {
    const holiday = withDay('2023-08-16', 'PUBLIC_HOLIDAY');
    expect(recount(holiday, started(8, 'WORKING_HOUR', '2023-08-15 09:10'), accepted).dueAt).toEqual(
      local('2023-08-17 09:10'),
    );
    expect(recount(holiday, started(1, 'CALENDAR_DAY', '2023-08-15 09:10'), accepted).dueAt).toEqual(
      local('2023-08-17 17:00'),
    );
    const broken = turnClock(
      calendar,
      started(1, 'WORKING_DAY', '2023-08-15 09:10'),
      'PAUSE',
      local('2023-08-18 09:00'),
    );
    expect(recount(holiday, broken, accepted).dueAt).toEqual(local('2023-08-16 17:00'));
  });
});
