import { expect, test } from 'vitest';
import { sinceWhen } from './since-when.ts';

const cell = { place: 'BRANCH' as const, branch: 'BC-HATU' };
const first = {
  phase: 'PHASE_2' as const,
  version: 1,
  effectiveFrom: '2023-12-01T00:00:00+07:00',
  effectiveTo: null,
  places: ['BRANCH' as const],
  branches: [{ code: 'BC-HATU' }, { code: 'BC-VIETHUNG' }],
  procedures: [{ code: '2.000635' }],
};
const at = '2024-03-01T00:00:00+07:00';

test('a later version that keeps the cell does not begin it anew', () => {
  const narrower = {
    ...first,
    version: 2,
    effectiveFrom: '2024-02-01T00:00:00+07:00',
    branches: [{ code: 'BC-HATU' }],
  };
  expect(sinceWhen([first, narrower], '2.000635', cell, at)).toBe(first.effectiveFrom);
});

test('after a break the cell begins with what grants it again', () => {
  const nothing = {
    ...first,
    version: 2,
    effectiveFrom: '2024-01-01T00:00:00+07:00',
    effectiveTo: '2024-02-01T00:00:00+07:00',
    places: [],
  };
  expect(sinceWhen([first, nothing], '2.000635', cell, at)).toBe(nothing.effectiveTo);
});

test('what is not granted has no beginning', () => {
  expect(sinceWhen([first], '1.001612', cell, at)).toBeUndefined();
  expect(sinceWhen([first], '2.000635', cell, '2023-11-01T00:00:00+07:00')).toBeUndefined();
  expect(sinceWhen([], '2.000635', cell, at)).toBeUndefined();
});
