import { expect, test } from 'vitest';
import { groupRows } from './group-rows.ts';

const line = (denominator: number, branch: string | null, month?: number) => ({
  denominator,
  nth: month ?? null,
  keys: [
    { dimension: 'BRANCH' as const, code: branch },
    ...(month === undefined ? [] : [{ dimension: 'MONTH' as const, code: `2026-0${month}` }]),
  ],
});

test('groups stand by how much there is of them, time inside them in its order', () => {
  const rows = [line(3, 'BC-HATU', 2), line(9, 'BC-HATU', 1), line(40, null, 1)];
  const heads = [line(12, 'BC-HATU'), line(40, null)];
  expect(groupRows(rows, heads)).toEqual([
    { head: heads[1], rows: [rows[2]] },
    { head: heads[0], rows: [rows[1], rows[0]] },
  ]);
});
