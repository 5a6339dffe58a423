import { expect, test } from 'vitest';
import { noWish, windowInput } from './time-window.ts';

test('a day and hours in the city are two instants; without a day there is no wish', () => {
  expect(windowInput({ day: '2026-11-30', from: '08:00', to: '11:30' })).toEqual({
    windowFrom: '2026-11-30T08:00:00+07:00',
    windowTo: '2026-11-30T11:30:00+07:00',
  });
  expect(windowInput(noWish)).toEqual({});
});
