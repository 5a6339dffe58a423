import { expect, test } from 'vitest';
import { placeLabels } from './label-rows.ts';

test('of labels that would touch the earlier goes below, and the last is pulled inside', () => {
  const labels = [
    { x: 0, width: 100 },
    { x: 50, width: 100 },
    { x: 380, width: 60 },
  ];
  expect(placeLabels(labels, 400, 2)).toEqual([
    { x: 0, width: 100, row: 1 },
    { x: 50, width: 100, row: 0 },
    { x: 340, width: 60, row: 0 },
  ]);
});

test('a label without a free row is left to the list', () => {
  const labels = [
    { x: 0, width: 90 },
    { x: 10, width: 90 },
  ];
  expect(placeLabels(labels, 400, 1)).toEqual([undefined, { x: 10, width: 90, row: 0 }]);
});
