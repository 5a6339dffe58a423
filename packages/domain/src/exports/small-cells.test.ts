import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowDetails } from '../vocabulary.ts';
import { type CellDetail, detailsOf } from './small-cells.ts';

const least = 5;
const cell = (branch: number | null, persons: number, more: object = {}) => ({
  field: 1,
  procedure: 1,
  month: '2026-03',
  branch,
  persons,
  own: persons,
  ...more,
});
const told = (cells: Parameters<typeof detailsOf>[0]) => detailsOf(cells, least).map(({ detail }) => detail);

test('a cell of five persons is shown', () => {
  expect(told([cell(1, 5), cell(2, 9)])).toEqual(['FULL', 'FULL']);
});

test('small cells that are enough together lose their place alone', () => {
  expect(told([cell(1, 2), cell(2, 3), cell(3, 9)])).toEqual(['WITHOUT_PLACE', 'WITHOUT_PLACE', 'FULL']);
});

test('a small cell takes its smallest neighbour along, lest it be had by subtraction', () => {
  expect(told([cell(1, 2), cell(2, 12), cell(3, 9)])).toEqual(['WITHOUT_PLACE', 'FULL', 'WITHOUT_PLACE']);
});

test('a month too small as a whole loses its procedure and month, with the smallest other month', () => {
  const other = { month: '2026-04' };
  expect(told([cell(1, 2), cell(2, 20, other), cell(2, 8, { procedure: 2 })])).toEqual([
    'WITHOUT_PROCEDURE',
    'FULL',
    'WITHOUT_PROCEDURE',
  ]);
});

test('one person in many cells is still one person', () => {
  const again = (branch: number) => cell(branch, 1, { own: branch === 1 ? 1 : 0 });
  expect(told([1, 2, 3, 4, 5].map(again))).toEqual(Array(5).fill('WITHOUT_FIELD'));
});

const cells = fc
  .uniqueArray(
    fc.record({
      field: fc.integer({ min: 1, max: 2 }),
      procedure: fc.integer({ min: 1, max: 3 }),
      month: fc.constantFrom('2025-12', '2026-01', '2026-02'),
      branch: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
    }),
    { selector: (where) => JSON.stringify(where), minLength: 1, maxLength: 40 },
  )
  .chain((places) =>
    fc.tuple(
      ...places.map((place) =>
        fc
          .tuple(fc.integer({ min: 1, max: 12 }), fc.nat(12))
          .map(([persons, own]) => ({ ...place, persons, own: Math.min(persons, own) })),
      ),
    ),
  );

/** What an observer can single out: rows that look alike, and totals less what is shown of them. */
const shown = (key: (cell: CellDetail) => unknown, from: number) => (all: readonly CellDetail[]) =>
  [...Map.groupBy(all, (each) => JSON.stringify(key(each))).values()]
    .map((pool) => pool.filter(({ detail }) => rowDetails.indexOf(detail) >= from))
    .filter((hidden) => hidden.length > 0);

test('neither rows that look alike nor a total less what is shown single out fewer than five', () => {
  fc.assert(
    fc.property(cells, (drawn) => {
      const all = detailsOf(drawn, least);
      for (const each of all) if (each.detail === 'FULL') expect(each.persons).toBeGreaterThanOrEqual(least);
      const isEnough = (hidden: readonly CellDetail[]) =>
        hidden.reduce((sum, { own }) => sum + own, 0) >= least;
      const ofMonth = shown(({ field, procedure, month }) => [field, procedure, month], 1)(all);
      const ofYear = shown(({ field, month }) => [field, month.slice(0, 4)], 2)(all);
      for (const hidden of ofMonth)
        expect(isEnough(hidden) || hidden.every(({ detail }) => detail !== 'WITHOUT_PLACE')).toBe(true);
      for (const hidden of ofYear)
        expect(isEnough(hidden) || hidden.every(({ detail }) => detail === 'WITHOUT_FIELD')).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
