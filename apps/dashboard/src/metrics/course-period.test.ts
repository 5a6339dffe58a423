import { expect, test } from 'vitest';
import { coursePeriod } from './course-period.ts';

const asOf = '2026-11-30T03:00:00Z';

test('a short period gets the weeks before it, and says so', () => {
  expect(coursePeriod({ from: '2026-10-01', to: '2026-10-31' }, asOf)).toEqual({
    from: '2026-05-03',
    to: '2026-10-31',
    differs: 'WIDER',
  });
});

test('a year is drawn whole, up to the day known', () => {
  expect(coursePeriod({ from: '2026-01-01', to: '2026-12-31' }, asOf)).toEqual({
    from: '2026-01-01',
    to: '2026-11-30',
    differs: null,
  });
});

test('what is too long keeps its last weeks, and says so', () => {
  expect(coursePeriod({ from: '2020-01-01', to: '2026-10-31' }, asOf)).toEqual({
    from: '2024-10-22',
    to: '2026-10-31',
    differs: 'CUT',
  });
});

test('a period that has not begun is drawn to its first day', () => {
  expect(coursePeriod({ from: '2027-01-01', to: '2027-01-31' }, asOf).to).toBe('2027-01-01');
});
