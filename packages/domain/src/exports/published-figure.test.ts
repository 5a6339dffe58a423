import { expect, test } from 'vitest';
import { publishedFigure } from './published-figure.ts';

const persons = (n: number) => ({ persons: n, own: n });
const row = (key: string, part: number, rest: number) => ({
  keys: [key],
  whole: persons(part + rest),
  part: persons(part),
  rest: persons(rest),
});
const share = { isShare: true, least: 5 };

test('a small row is blank, and the next smallest with it', () => {
  const rows = [row('a', 2, 1), row('b', 10, 8), row('c', 40, 30)];
  expect(publishedFigure(row('', 52, 39), rows, share)).toEqual({
    total: 'ALL',
    rows: ['NOTHING', 'NOTHING', 'ALL'],
  });
});

test('a share that tells how few lack a trait keeps its denominator alone', () => {
  const rows = [row('a', 90, 2), row('b', 40, 12), row('c', 60, 30)];
  expect(publishedFigure(row('', 190, 44), rows, share)).toEqual({
    total: 'ALL',
    rows: ['DENOMINATOR', 'DENOMINATOR', 'ALL'],
  });
  expect(publishedFigure(row('', 190, 44), rows, { ...share, isShare: false }).rows).toEqual([
    'ALL',
    'ALL',
    'ALL',
  ]);
});

test('a figure of fewer persons than have to be is not published at all', () => {
  expect(publishedFigure(row('', 3, 1), [row('a', 3, 1)], share)).toEqual({
    total: 'NOTHING',
    rows: ['NOTHING'],
  });
});

test('one person in several rows is one person behind what is blank', () => {
  const again = (key: string, own: number) => ({
    ...row(key, 3, 0),
    whole: { persons: 3, own },
    part: { persons: 3, own },
  });
  const rows = [again('a', 3), again('b', 0), row('c', 20, 9), row('d', 60, 40)];
  const { rows: shown } = publishedFigure(row('', 83, 49), rows, { ...share, isShare: false });
  expect(shown).toEqual(['NOTHING', 'NOTHING', 'NOTHING', 'ALL']);
});
