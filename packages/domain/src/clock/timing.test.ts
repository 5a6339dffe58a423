import { expect, test } from 'vitest';
import { local } from '../../testing/shipped-calendar.ts';
import { isOverdue, timing } from './timing.ts';

const due = local('2023-08-18 17:00');

test('a finished dossier is judged by its date, not its hour', () => {
  expect(timing(due, local('2023-08-17 23:59'))).toBe('EARLY');
  expect(timing(due, local('2023-08-18 23:59'))).toBe('ON_TIME');
  expect(timing(due, local('2023-08-19 00:00'))).toBe('LATE');
  expect(timing(null, local('2023-08-19 00:00'))).toBe('ON_TIME');
});

test('an open dossier is overdue from the day after, unless its clock is paused', () => {
  expect(isOverdue(due, false, local('2023-08-18 23:00'))).toBe(false);
  expect(isOverdue(due, false, local('2023-08-19 00:00'))).toBe(true);
  expect(isOverdue(due, true, local('2023-09-19 00:00'))).toBe(false);
  expect(isOverdue(null, false, local('2023-09-19 00:00'))).toBe(false);
});
