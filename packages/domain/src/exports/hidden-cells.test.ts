import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenCells, type TableCell } from './hidden-cells.ts';

const least = 5;
const cell = (keys: string, own: number): TableCell => ({
  keys: keys.split(' '),
  small: own > 0 && own < least,
  counts: [{ persons: own, own }],
});
const blank = (cells: readonly TableCell[]) =>
  [...hiddenCells(cells, least)].map(({ keys }) => keys.join(' ')).toSorted();

test('where nothing is small, nothing is hidden', () => {
  expect(blank([cell('a', 5), cell('b', 90)])).toEqual([]);
});

test('a small cell takes its smallest neighbour along, lest it follow from the total', () => {
  expect(blank([cell('a', 2), cell('b', 90), cell('c', 7)])).toEqual(['a', 'c']);
});

test('small cells that are too few together take a neighbour along', () => {
  expect(blank([cell('a', 2), cell('b', 2), cell('c', 50), cell('d', 9)])).toEqual(['a', 'b', 'd']);
  expect(blank([cell('a', 2), cell('b', 3), cell('c', 50)])).toEqual(['a', 'b']);
});

test('a cell hides along both groupings', () => {
  const cells = [
    cell('a x', 2),
    cell('a y', 40),
    cell('a z', 30),
    cell('b x', 20),
    cell('b y', 60),
    cell('b z', 80),
  ];
  expect(blank(cells)).toEqual(['a x', 'a z', 'b x', 'b z']);
});

test('a table that cannot be protected is hidden whole', () => {
  expect(blank([cell('a', 2), cell('b', 1)])).toEqual(['a', 'b']);
  expect(blank([cell('a x', 2), cell('a y', 9)])).toEqual(['a x', 'a y']);
});

test('of a large table with a few small cells, nearly all is shown', () => {
  const large = Array.from({ length: 500 }, (_, at) =>
    cell(`r${Math.floor(at / 20)} c${at % 20}`, at % 131 === 0 ? 3 : 20 + (at % 37)),
  );
  expect(large.filter(({ small }) => small).length).toBe(4);
  expect(blank(large).length).toBeLessThanOrEqual(16);
});

const tables = fc
  .record({
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 0, max: 6 }),
    counts: fc.array(fc.oneof(fc.nat(4), fc.nat(60), fc.constant(-1)), { minLength: 36, maxLength: 36 }),
  })
  .map(({ rows, columns, counts }) =>
    Array.from({ length: rows * Math.max(1, columns) }, (_, at) => {
      const count = counts[at] ?? 0;
      const keys = columns === 0 ? `r${at}` : `r${Math.floor(at / columns)} c${at % columns}`;
      return count < 0 ? [] : [cell(keys, count)];
    }).flat(),
  );

const sumOf = (cells: readonly TableCell[]) =>
  cells.reduce((sum, { counts: [count] }) => sum + (count?.persons ?? 0), 0);

/** The lines whose totals are known: all cells, and those of a key that a table of that grouping alone shows. */
function knownLines(cells: readonly TableCell[]): (readonly TableCell[])[] {
  const along = (cells[0]?.keys.length === 2 ? [0, 1] : []).flatMap((at) => {
    const lines = [...Map.groupBy(cells, ({ keys }) => keys[at] ?? '')];
    const sums = lines.map(([key, line]) => cell(key, sumOf(line)));
    const unshown = hiddenCells(sums, least);
    return lines.filter((_, index) => !unshown.has(sums[index] ?? cell('', 0))).map(([, line]) => line);
  });
  return sumOf(cells) < least ? along : [...along, cells];
}

/** Known totals less what is shown in them: rows of ones over the blank cells. */
const equations = (cells: readonly TableCell[], hidden: ReadonlySet<TableCell>): number[][] =>
  knownLines(cells).map((line) => [...hidden].map((each) => Number(line.includes(each))));

/** Whether the totals have only one answer for the unknown at `at`: its unit row is a sum of theirs. */
function follows(rows: readonly number[][], at: number, unknowns: number): boolean {
  const rank = (matrix: readonly number[][]) => {
    const left = matrix.map((row) => [...row]);
    let found = 0;
    for (let column = 0; column < unknowns; column += 1) {
      const pivot = left.findIndex((row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9);
      if (pivot < 0) continue;
      [left[found], left[pivot]] = [left[pivot] ?? [], left[found] ?? []];
      const by = left[found] ?? [];
      for (const [index, row] of left.entries()) {
        const times = (row[column] ?? 0) / (by[column] ?? 1);
        if (index !== found && times !== 0)
          left[index] = row.map((each, place) => each - times * (by[place] ?? 0));
      }
      found += 1;
    }
    return found;
  };
  const unit = Array.from({ length: unknowns }, (_, index) => Number(index === at));
  return rank([...rows, unit]) === rank(rows);
}

test('no blank cell follows from the totals, of one line or of all together, unless all are blank', () => {
  let protectedTables = 0;
  fc.assert(
    fc.property(tables, (cells) => {
      const hidden = hiddenCells(cells, least);
      for (const each of cells) if (each.small) expect(hidden.has(each)).toBe(true);
      if (hidden.size === 0 || hidden.size === cells.length) return;
      protectedTables += 1;
      const rows = equations(cells, hidden);
      for (const [at, { keys }] of [...hidden].entries())
        expect([keys, follows(rows, at, hidden.size)]).toEqual([keys, false]);
    }),
    { numRuns: 2_000 },
  );
  expect(protectedTables).toBeGreaterThan(150);
});

test('as many persons as have to be are behind what is blank in each line', () => {
  fc.assert(
    fc.property(tables, (cells) => {
      const hidden = hiddenCells(cells, least);
      if (hidden.size === cells.length) return;
      for (const line of knownLines(cells)) {
        const blanks = line.filter((each) => hidden.has(each));
        if (blanks.length === 0) continue;
        expect(blanks.length).toBeGreaterThan(1);
        expect(sumOf(blanks)).toBeGreaterThanOrEqual(least);
      }
    }),
    { numRuns: 1_000 },
  );
});
