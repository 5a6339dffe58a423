import { expect, test } from 'vitest';
import { isTotalSame, type Restated, restatedRows } from './restated-rows.ts';

const numbers = (denominator: number) => ({ value: denominator, numerator: 0, denominator, p90: null });
const branch = (code: string | null, was: number, is: number) => ({
  key: { code, label: { vi: code ?? '', en: code ?? '' } },
  closed: numbers(was),
  now: numbers(is),
});
const restated = (id: 'P' | 'R', was: number, is: number, branches: Restated['branches']): Restated => ({
  closed: {
    ...numbers(was),
    definition: { id, name: { vi: id, en: id }, unit: 'DOSSIER', measure: 'COUNT' },
  },
  now: numbers(is),
  branches,
});
const hidden = restated('P', 5, 5, [branch('BC-HATU', 3, 2), branch(null, 2, 3)]);
const shown = restated('R', 5, 6, [branch('BC-HATU', 3, 4)]);

test('branches follow the total of an open figure', () => {
  const rows = restatedRows([hidden, shown], isTotalSame);
  expect(rows.map(({ restated: { closed }, branch: key }) => [closed.definition.id, key?.code])).toEqual([
    ['P', undefined],
    ['P', 'BC-HATU'],
    ['P', null],
    ['R', undefined],
  ]);
});

test('what moved between branches alone has the same total', () => {
  expect([isTotalSame(hidden), isTotalSame(shown)]).toEqual([true, false]);
});
