import { expect, test } from 'vitest';
import { alignBefore } from './align-before.ts';

const month = (code: string, nth: number) => ({ keys: [{ dimension: 'MONTH' as const, code }], nth });
const branch = (code: string | null) => ({ keys: [{ dimension: 'BRANCH' as const, code }], nth: null });

test('the first month is compared with the first month, also where a month had nothing', () => {
  const before = [month('2026-04', 1), month('2026-06', 3)];
  const of = alignBefore(before);
  expect(of(month('2026-07', 1))).toBe(before[0]);
  expect(of(month('2026-08', 2))).toBe(undefined);
  expect(of(month('2026-09', 3))).toBe(before[1]);
});

test('a branch is compared with itself, and no branch with no branch', () => {
  const before = [branch('BC-HATU'), branch(null)];
  const of = alignBefore(before);
  expect(of(branch('BC-HATU'))).toBe(before[0]);
  expect(of(branch(null))).toBe(before[1]);
  expect(of(branch('BC-VIETHUNG'))).toBe(undefined);
});

test('a branch in a week is compared with the branch in the week at the same place', () => {
  const both = (code: string, week: string, nth: number) => ({
    keys: [
      { dimension: 'BRANCH' as const, code },
      { dimension: 'WEEK' as const, code: week },
    ],
    nth,
  });
  const before = [both('BC-HATU', '2026-W36', 2)];
  expect(alignBefore(before)(both('BC-HATU', '2026-W41', 2))).toBe(before[0]);
  expect(alignBefore(before)(both('BC-HATU', '2026-W36', 1))).toBe(undefined);
});
