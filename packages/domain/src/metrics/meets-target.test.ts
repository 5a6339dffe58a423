import { expect, test } from 'vitest';
import { meetsTarget } from './meets-target.ts';
import { metricOf } from './registry.ts';

const counted = (whole: number, part: number) => ({ whole, part, sum: null, median: null, p90: null });

test('more is better or worse as the figure says, and the target itself is met', () => {
  expect(meetsTarget(metricOf('M01'), counted(100, 95), 0.95)).toBe(true);
  expect(meetsTarget(metricOf('M01'), counted(100, 94), 0.95)).toBe(false);
  expect(meetsTarget(metricOf('M03'), counted(100, 5), 0.05)).toBe(true);
  expect(meetsTarget(metricOf('M03'), counted(100, 6), 0.05)).toBe(false);
  expect(meetsTarget(metricOf('M17'), { ...counted(100, 0), median: 3 }, 4)).toBe(true);
});

test('nothing is said of a few, of nothing, of what adds up, or where more is neither', () => {
  expect(meetsTarget(metricOf('M01'), counted(19, 19), 0.95)).toBe(null);
  expect(meetsTarget(metricOf('M01'), counted(0, 0), 0.95)).toBe(null);
  expect(meetsTarget(metricOf('C_LATE'), counted(100, 0), 200)).toBe(null);
  expect(meetsTarget(metricOf('M18'), { ...counted(100, 0), sum: 50 }, 40)).toBe(null);
  expect(meetsTarget({ ...metricOf('M01'), direction: 'NEITHER' }, counted(100, 95), 0.9)).toBe(null);
});
