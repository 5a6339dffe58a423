import { expect, test } from 'vitest';
import { movesByKind } from './moves-by-kind.ts';

test('moves are told by what happened, in one order', () => {
  const move = (id: string, part: string, was: boolean, is: boolean) => ({ id, part, was, is });
  const told = movesByKind([
    move('M17', 'WHOLE', true, true),
    move('M21', 'PART', false, true),
    move('P', 'WHOLE', true, false),
    move('C', 'WHOLE', false, true),
    move('M01', 'PART', true, false),
    move('M21', 'WHOLE', false, true),
  ]);
  expect(told.map(({ kind, moves }) => [kind, moves.map(({ id }) => id)])).toEqual([
    ['IN', ['C', 'M21']],
    ['PART_IN', ['M21']],
    ['OUT', ['P']],
    ['PART_OUT', ['M01']],
    ['AMOUNT', ['M17']],
  ]);
});
