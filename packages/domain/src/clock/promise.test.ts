import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedCalendar as calendar, local } from '../../testing/shipped-calendar.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { type TimeLimitUnit, timeLimitUnits } from '../vocabulary.ts';
import { budgetFor, promise } from './promise.ts';

const days = (quantity: number) => ({ quantity, unit: 'WORKING_DAY' }) as const;
const sameDay = { quantity: 1, unit: 'SAME_DAY' } as const;
const dueDate = (acceptedAt: string, quantity: number, unit: TimeLimitUnit = 'WORKING_DAY') =>
  promise(calendar, { quantity, unit }, local(acceptedAt)).dueDate;

describe('worked examples', () => {
  test.each([
    ['2023-08-15 09:10', 3, '2023-08-18'],
    ['2023-08-30 10:00', 3, '2023-09-06'],
    ['2024-04-25 08:00', 3, '2024-05-03'],
    ['2024-04-25 08:00', 4, '2024-05-04'],
    ['2024-02-06 08:00', 5, '2024-02-20'],
    ['2026-02-12 08:00', 3, '2026-02-24'],
    ['2023-08-21 08:00', 10, '2023-09-06'],
  ])('accepted %s, %i working days, due %s', (acceptedAt, limit, due) => {
    expect(dueDate(acceptedAt, limit)).toBe(due);
  });

  test.each([
    ['2023-08-18 14:59', '2023-08-18'],
    ['2023-08-18 15:00', '2023-08-18'],
    ['2023-08-18 15:01', '2023-08-21'],
    ['2023-08-18 15:20', '2023-08-21'],
    ['2023-08-19 09:00', '2023-08-21'],
  ])('same day, accepted %s, due %s', (acceptedAt, due) => {
    expect(dueDate(acceptedAt, 1, 'SAME_DAY')).toBe(due);
  });
});

test('calendar days roll to the next working day', () => {
  expect(dueDate('2023-08-15 09:00', 15, 'CALENDAR_DAY')).toBe('2023-08-30');
  expect(dueDate('2023-08-18 09:00', 15, 'CALENDAR_DAY')).toBe('2023-09-05');
});

test('a day promise ends at closing, an hour promise at its minute', () => {
  expect(promise(calendar, days(3), local('2023-08-15 09:10')).dueAt).toEqual(local('2023-08-18 17:00'));
  const hours = { quantity: 8, unit: 'WORKING_HOUR' } as const;
  expect(promise(calendar, hours, local('2023-08-18 16:10')).dueAt).toEqual(local('2023-08-21 16:10'));
});

test('acceptance after closing or on a day off counts as the next working day', () => {
  expect(dueDate('2023-08-15 17:00', 3)).toBe('2023-08-18');
  expect(dueDate('2023-08-15 17:01', 3)).toBe('2023-08-21');
  expect(dueDate('2023-08-19 09:00', 3)).toBe('2023-08-24');
  expect(dueDate('2023-08-15 06:00', 3)).toBe('2023-08-18');
});

test('a promise beyond the coverage or across an unconfirmed day is provisional', () => {
  const provisional = (at: string, limit: number) => promise(calendar, days(limit), local(at)).provisional;
  expect(provisional('2023-08-15 09:00', 3)).toBe(false);
  expect(provisional('2027-12-29 09:00', 3)).toBe(true);
  expect(provisional('2027-02-03 09:00', 1)).toBe(true);
  expect(provisional('2027-02-04 09:00', 1)).toBe(true);
  expect(provisional('2027-08-30 09:00', 1)).toBe(false);
});

test('online submission may have its own limit', () => {
  const limit = { timeLimit: 10, timeLimitUnit: 'WORKING_DAY', timeLimitOnline: 7 } as const;
  expect(budgetFor(limit, 'ONLINE')).toEqual(days(7));
  expect(budgetFor(limit, 'POSTAL')).toEqual(days(10));
  expect(budgetFor({ ...limit, timeLimitOnline: null }, 'ONLINE')).toEqual(days(10));
});

const first = local('2022-01-01 00:00').getTime();
const anyMoment = fc.nat(5 * 365 * 1440).map((minutes) => new Date(first + minutes * 60_000));
const anyBudget = fc.record({
  quantity: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom(...timeLimitUnits),
});

test('every promise falls on a working day, not before acceptance', () => {
  fc.assert(
    fc.property(anyMoment, anyBudget, (at, budget) => {
      const { dueAt, dueDate: due } = promise(calendar, budget, at);
      expect(isWorkingDay(calendar, due)).toBe(true);
      expect(dueAt >= at || budget.unit === 'SAME_DAY').toBe(true);
    }),
  );
});

test('accepted later or given more, a dossier is never due sooner', () => {
  fc.assert(
    fc.property(anyMoment, fc.nat(20_000), anyBudget, fc.nat(10), (at, minutes, budget, more) => {
      const later = new Date(at.getTime() + minutes * 60_000);
      const due = promise(calendar, budget, at).dueAt.getTime();
      expect(promise(calendar, budget, later).dueAt.getTime()).toBeGreaterThanOrEqual(due);
      const longer = { ...budget, quantity: budget.quantity + more };
      expect(promise(calendar, longer, at).dueAt.getTime()).toBeGreaterThanOrEqual(due);
    }),
  );
});

test('the same-day promise is the zero or first working day', () => {
  expect(promise(calendar, sameDay, local('2024-05-04 09:00')).dueDate).toBe('2024-05-04');
});
