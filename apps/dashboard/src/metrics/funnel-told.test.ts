import { expect, test } from 'vitest';
import { funnelTold } from './funnel-told.ts';
import { rootTicks } from './share-axis.ts';

const points = (...standings: ('INSIDE' | 'NOTICE' | 'OUTSIDE')[]) =>
  standings.map((standing, index) => ({ standing, name: `BC ${index}` }));

test('nobody is said not to differ who is worth a look', () => {
  expect(funnelTold(points('OUTSIDE', 'NOTICE', 'INSIDE'))).toEqual({
    key: 'both',
    names: ['BC 0'],
    others: ['BC 1'],
  });
  expect(funnelTold(points('OUTSIDE', 'INSIDE')).key).toBe('some');
  expect(funnelTold(points('NOTICE', 'INSIDE'))).toEqual({ key: 'notice', names: ['BC 0'], others: [] });
  expect(funnelTold(points('INSIDE')).key).toBe('same');
});

test('the square-root axis is written at round numbers', () => {
  expect(rootTicks(900)).toEqual([0, 100, 400, 900]);
  expect(rootTicks(1234)).toEqual([0, 100, 500, 1234]);
  expect(rootTicks(3)).toEqual([0, 1, 3]);
});
