import { expect, test } from 'vitest';
import { trendOf } from './trend.ts';

const ratio = (value: number, low: number, high: number) => ({
  numerator: 1,
  denominator: 2,
  few: false,
  value,
  low,
  high,
});

test('the scale ends at one and begins at the tenth below the lowest interval', () => {
  const trend = trendOf([ratio(0.95, 0.83, 0.99), ratio(1, 0.9, 1)], 286, 134);
  expect(trend.foot).toBe(0.8);
  expect(trend.dots.map(({ x, y }) => [x, Math.round(y)])).toEqual([
    [34, 37],
    [234, 12],
  ]);
});

test('the band goes out along the upper ends and home along the lower', () => {
  const { band } = trendOf([ratio(0.9, 0.8, 1), ratio(0.9, 0.8, 1)], 286, 134);
  expect(band).toBe('M34.0 12.0L234.0 12.0L234.0 112.0L34.0 112.0Z');
});
