import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

/** Known values, four digits (Brown, Cai and DasGupta 2001; Newcombe 1998). */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
  [29, 29, 0.883, 1],
])('%i of %i could as well be %f to %f', (numerator, denominator, low, high) => {
  const told = wilson({ numerator, denominator });
  expect(told?.low).toBeCloseTo(low, 4);
  expect(told?.high).toBeCloseTo(high, 4);
});

test('nothing of nothing has no interval', () => {
  expect(wilson({ numerator: 0, denominator: 0 })).toBeUndefined();
});

const shares = fc
  .integer({ min: 1, max: 5_000 })
  .chain((denominator) =>
    fc.record({ denominator: fc.constant(denominator), numerator: fc.nat(denominator) }),
  );

test('the interval holds the share, and more of the same narrows it', () => {
  fc.assert(
    fc.property(shares, ({ numerator, denominator }) => {
      const { low, high } = wilson({ numerator, denominator }) ?? { low: Number.NaN, high: Number.NaN };
      const share = numerator / denominator;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(share + 1e-12);
      expect(high).toBeGreaterThanOrEqual(share - 1e-12);
      const more = wilson({ numerator: 4 * numerator, denominator: 4 * denominator });
      expect((more?.high ?? 1) - (more?.low ?? 0)).toBeLessThan(high - low);
    }),
  );
});

test('one more success raises both ends', () => {
  fc.assert(
    fc.property(shares, ({ numerator, denominator }) => {
      fc.pre(numerator < denominator);
      const fewer = wilson({ numerator, denominator });
      const more = wilson({ numerator: numerator + 1, denominator });
      expect(more?.low).toBeGreaterThan(fewer?.low ?? 1);
      expect(more?.high).toBeGreaterThanOrEqual(fewer?.high ?? 1);
    }),
  );
});
