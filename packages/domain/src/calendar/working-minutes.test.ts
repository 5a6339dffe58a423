import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedCalendar as calendar, local } from '../../testing/shipped-calendar.ts';
import { minuteOf } from './local-time.ts';
import { addWorkingMinutes, minutesADay, momentWithLeft, workingMinutesBetween } from './working-minutes.ts';

const from = local('2022-01-03 00:00').getTime();
const anyMinute = fc.nat(5 * 365 * 1440).map((minutes) => new Date(from + minutes * 60_000));
const anySpan = fc.integer({ min: 1, max: 5_000 });

test('a day has eight hours by default', () => {
  expect(minutesADay(calendar.hours)).toBe(480);
});

test('nights, lunch, weekends and holidays do not count', () => {
  const between = (a: string, b: string) => workingMinutesBetween(calendar, local(a), local(b));
  expect(between('2023-08-15 11:00', '2023-08-15 14:00')).toBe(60);
  expect(between('2023-08-18 16:00', '2023-08-22 09:00')).toBe(60 + 480 + 120);
  expect(between('2023-08-31 16:30', '2023-09-05 07:15')).toBe(45);
  expect(between('2023-08-15 14:00', '2023-08-15 11:00')).toBe(-60);
});

test('a span that fills the day ends at its closing, not at the next opening', () => {
  expect(addWorkingMinutes(calendar, local('2023-08-18 16:00'), 60)).toEqual(local('2023-08-18 17:00'));
  expect(addWorkingMinutes(calendar, local('2023-08-18 11:00'), 30)).toEqual(local('2023-08-18 11:30'));
  expect(addWorkingMinutes(calendar, local('2023-08-18 16:00'), 61)).toEqual(local('2023-08-21 07:01'));
  expect(addWorkingMinutes(calendar, local('2023-08-19 10:00'), 60)).toEqual(local('2023-08-21 08:00'));
});

test('what was added is what lies between', () => {
  fc.assert(
    fc.property(anyMinute, anySpan, (at, minutes) => {
      expect(workingMinutesBetween(calendar, at, addWorkingMinutes(calendar, at, minutes))).toBe(minutes);
    }),
  );
});

test('spans add up', () => {
  fc.assert(
    fc.property(anyMinute, anySpan, anySpan, (at, a, b) => {
      const twice = addWorkingMinutes(calendar, addWorkingMinutes(calendar, at, a), b);
      expect(twice).toEqual(addWorkingMinutes(calendar, at, a + b));
    }),
  );
});

test('counting agrees with looking at every minute', () => {
  const { morningOpens, morningCloses, afternoonOpens, afternoonCloses } = calendar.hours;
  const isOffice = (minute: number) =>
    (minute >= morningOpens && minute < morningCloses) ||
    (minute >= afternoonOpens && minute < afternoonCloses);
  fc.assert(
    fc.property(anyMinute, fc.nat(4 * 1440), (at, length) => {
      let worked = 0;
      for (let minute = 0; minute < length; minute++) {
        const now = new Date(at.getTime() + minute * 60_000);
        const wholeDay = workingMinutesBetween(
          calendar,
          dayStart(now),
          new Date(dayStart(now).getTime() + 86_400_000),
        );
        if (wholeDay > 0 && isOffice(minuteOf(now))) worked++;
      }
      expect(workingMinutesBetween(calendar, at, new Date(at.getTime() + length * 60_000))).toBe(worked);
    }),
    { numRuns: 20 },
  );
});

const dayStart = (at: Date) => new Date(at.getTime() - minuteOf(at) * 60_000);

test('the moment with so much left is the first one, and time after the end counts below none', () => {
  const left = (end: string, minutes: number) => momentWithLeft(calendar, local(end), minutes);
  expect(left('2023-08-18 17:00', 480)).toEqual(local('2023-08-17 17:00'));
  expect(left('2023-08-21 10:00', 24 * 60)).toEqual(local('2023-08-16 10:00'));
  expect(left('2023-08-18 17:00', 0)).toEqual(local('2023-08-18 17:00'));
  expect(left('2023-08-18 17:00', -480)).toEqual(local('2023-08-21 17:00'));
  expect(left('2023-08-21 07:30', 30)).toEqual(local('2023-08-18 17:00'));
});
