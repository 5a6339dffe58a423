import { expect, test } from 'vitest';
import { local } from '../../testing/shipped-calendar.ts';
import { windowBefore } from './window-before.ts';

test.each([
  ['2024-03-20 10:00', 6, '2023-09-20 00:00'],
  ['2024-08-31 23:59', 6, '2024-02-29 00:00'],
  ['2024-01-15 00:00', 1, '2023-12-15 00:00'],
  ['2024-05-31 08:00', 18, '2022-11-30 00:00'],
])('the window that ends at %s, %i months long, starts at %s', (end, months, start) => {
  expect(windowBefore(local(end), months)).toEqual(local(start));
});
