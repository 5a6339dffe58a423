import { expect, test } from 'vitest';
import { placeLabels } from './label-rows.ts';

test('labels that would touch go to the next row, the last is pulled inside', () => {
  const placed = placeLabels(
    [
      { x: 0, width: 100 },
      { x: 50, width: 100 },
      { x: 380, width: 60 },
    ],
    400,
    2,
  );
  expect(placed).toEqual([
    { x: 0, width: 100, row: 0 },
    { x: 50, width: 100, row: 1 },
    { x: 340, width: 60, row: 0 },
  ]);
});

test('a label without a free row is left to the list', () => {
  expect(
    placeLabels(
      [
        { x: 0, width: 90 },
        { x: 10, width: 90 },
      ],
      400,
      1,
    )[1],
  ).toBeUndefined();
});
