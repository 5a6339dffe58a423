import { expect, test } from 'vitest';
import { nameSpots } from './name-spots.ts';

const dot = { x: 100, y: 100 };

test('a name stands to the right when nothing is in the way', () => {
  expect(nameSpots([{ ...dot, name: 'Hà Tu' }], [dot], 400)).toEqual([{ x: 111, y: 105, anchor: 'start' }]);
});

test('a name avoids a dot beside it', () => {
  const [spot] = nameSpots([{ ...dot, name: 'Hà Tu' }], [dot, { x: 125, y: 100 }], 400);
  expect(spot?.anchor).toBe('end');
});

test('a name stays inside the drawing', () => {
  const [spot] = nameSpots([{ x: 390, y: 100, name: 'Thống Nhất' }], [], 400);
  expect(spot?.anchor).toBe('end');
});
