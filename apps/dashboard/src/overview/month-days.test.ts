import { expect, test } from 'vitest';
import { monthDays } from './month-days.ts';

test('a month ends on its own last day, leap years included', () => {
  expect(monthDays('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(monthDays('2023-12')).toEqual({ from: '2023-12-01', to: '2023-12-31' });
});
