import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportForms } from '../reports.ts';
import { imbalancesOf, type ReportCells, withSums } from './cross-check.ts';

const form = reportForms.FORM_06A;
const numbers = form.columns.map(({ number }) => number);
const inEquations = [...new Set(form.equations.flatMap(({ column, sumOf }) => [column, ...sumOf]))];

/** A row that adds up: so many closed and pending, received over three ways. */
const row = fc
  .tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(1), fc.nat(1))
  .map(([early, onTime, late, inTime, overdue, online, direct]): ReportCells => {
    const [closed, pending] = [early + onTime + late, inTime + overdue];
    const handled = closed + pending;
    const [c4, c5] = [Math.floor((online * handled) / 2), Math.floor((direct * handled) / 3)];
    const cells = [handled, c4, c5, handled - c4 - c5, closed, early, onTime, late, pending, inTime, overdue];
    return new Map([...cells.entries()].map(([index, count]) => [index + 3, count]));
  });

const totalOf = (rows: readonly ReportCells[]): ReportCells =>
  new Map(numbers.map((n) => [n, rows.reduce((sum, cells) => sum + (cells.get(n) ?? 0), 0)]));

test('a form whose counts agree has nothing to tell', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      expect(imbalancesOf(form, rows, totalOf(rows))).toEqual([]);
    }),
  );
});

test('one wrong count anywhere is found, in its row and with its column', () => {
  const wrong = fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 5 }),
    at: fc.nat(),
    column: fc.constantFrom(...inEquations),
    by: fc.integer({ min: -9, max: 9 }).filter((n) => n !== 0),
  });
  fc.assert(
    fc.property(wrong, ({ rows, at, column, by }) => {
      const place = at % rows.length;
      const total = totalOf(rows);
      const broken = rows.map((cells, index) =>
        index === place ? new Map(cells).set(column, (cells.get(column) ?? 0) + by) : cells,
      );
      const found = imbalancesOf(form, broken, total);
      const touched = form.equations.filter(
        (each) => each.column === column || each.sumOf.includes(column),
      ).length;
      expect(found.filter((each) => each.row === place).length).toBe(touched);
      expect(found.filter((each) => each.row === null)).toEqual([
        { row: null, column, sumOf: [], stands: total.get(column), adds: (total.get(column) ?? 0) + by },
      ]);
    }),
  );
});

test('a total of its own is checked across and down', () => {
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom(...inEquations), (rows, column) => {
      const total = totalOf(rows);
      const found = imbalancesOf(form, rows, new Map(total).set(column, (total.get(column) ?? 0) + 1));
      expect(found.some((each) => each.row === null && each.sumOf.length > 0)).toBe(true);
      expect(found.some((each) => each.row === null && each.sumOf.length === 0)).toBe(true);
    }),
  );
});

test('the columns beside the form are added down too', () => {
  const cells = new Map(numbers.map((n) => [n, 0]));
  expect(imbalancesOf(form, [cells], new Map(cells).set(14, 2))).toEqual([
    { row: null, column: 14, sumOf: [], stands: 2, adds: 0 },
  ]);
});

test('totals are added up only where none was counted', () => {
  const before = new Map([
    [4, 1],
    [5, 2],
    [6, 3],
    [8, 4],
    [11, 9],
  ]);
  const cells = withSums(form, before);
  expect([3, 7, 11, 4].map((n) => cells.get(n))).toEqual([6, 4, 9, 1]);
});
