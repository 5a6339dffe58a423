import { expect, test } from 'vitest';
import { layOutStrip } from './strip-layout.ts';
import { scaleOf } from './strip-scale.ts';

const strip = (paused: number) =>
  layOutStrip({
    state: 'RUNNING',
    remainingMinutes: 300,
    segments: [
      { state: 'RUNNING', workingMinutes: 400 },
      { state: 'PAUSED', workingMinutes: paused },
      { state: 'RUNNING', workingMinutes: 100 },
    ],
  });

test('a strip whose parts can all be seen is to scale', () => {
  const { total, at, broken } = scaleOf(strip(2_400));
  expect([total, at(0), at(1_000), at(total), broken]).toEqual([3_200, 0, 1_000, 3_200, undefined]);
});

test('a pause of years is broken, and what stands around it stays to scale', () => {
  const { total, at, broken } = scaleOf(strip(240_000));
  expect(broken).toEqual({ kind: 'paused', start: 400, length: 240_000 });
  expect([at(100), at(400), at(240_400), at(240_500), total]).toEqual([100, 400, 2_800, 2_900, 3_200]);
});

test('a pause with nothing beside it is not broken', () => {
  const parts = [{ kind: 'paused', start: 0, length: 500 }] as const;
  expect(scaleOf({ total: 500, parts }).broken).toBeUndefined();
});

test.each([0, 400, 2_399, 2_401, 50_000])(
  'with %i minutes paused, what comes later is never drawn earlier',
  (paused) => {
    const { at } = scaleOf(strip(paused));
    const drawn = Array.from({ length: 200 }, (_, step) => at((step * (paused + 800)) / 199));
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
  },
);
