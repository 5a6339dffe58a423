import { expect, test } from 'vitest';
import { threeWays } from './three-ways.ts';

const saw = { phone: '1', address: 'A', name: 'N' };

test('a field only one side changed keeps that side', () => {
  const found = threeWays(saw, { ...saw, phone: '2' }, { ...saw, address: 'B' });
  expect(found).toEqual([
    { field: 'phone', saw: '1', yours: '2', theirs: '1', mustChoose: false, kept: 'yours' },
    { field: 'address', saw: 'A', yours: 'A', theirs: 'B', mustChoose: false, kept: 'theirs' },
  ]);
});

test('a field both changed differently waits for a person', () => {
  const [conflict] = threeWays(saw, { ...saw, phone: '2' }, { ...saw, phone: '3' });
  expect(conflict).toMatchObject({ field: 'phone', mustChoose: true, kept: 'yours' });
});

test('a field both changed alike is no conflict', () => {
  expect(threeWays(saw, { ...saw, phone: '2' }, { ...saw, phone: '2' })).toEqual([]);
});
