import { expect, test } from 'vitest';
import { stepOnGrid } from './board-steps.ts';

const last = { row: 46, column: 4 };

test('arrows move by one and stop at the edge', () => {
  expect(stepOnGrid('ArrowDown', { row: 0, column: 0 }, last)).toEqual({ row: 1, column: 0 });
  expect(stepOnGrid('ArrowUp', { row: 0, column: 0 }, last)).toEqual({ row: 0, column: 0 });
  expect(stepOnGrid('ArrowRight', { row: 3, column: 4 }, last)).toEqual({ row: 3, column: 4 });
});

test('Home and End go to the ends of the row', () => {
  expect(stepOnGrid('Home', { row: 3, column: 2 }, last)).toEqual({ row: 3, column: 0 });
  expect(stepOnGrid('End', { row: 3, column: 2 }, last)).toEqual({ row: 3, column: 4 });
});

test('another key is not a step', () => {
  expect(stepOnGrid('a', { row: 3, column: 2 }, last)).toBeUndefined();
});
