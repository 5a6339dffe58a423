import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviations, limitsAbout } from './control-limits.ts';
import { funnelOf, type MixedShare } from './funnel.ts';
import { pChartOf } from './p-chart.ts';

test('limits hold the share they are about, narrow with the number and never leave 0 to 1', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 100_000 }),
      (share, n) => {
        const few = limitsAbout(share, n, deviations.CONTROL);
        const many = limitsAbout(share, n * 4, deviations.CONTROL);
        expect(few.low).toBeGreaterThanOrEqual(0);
        expect(few.high).toBeLessThanOrEqual(1);
        expect(few.low).toBeLessThanOrEqual(share + 1e-9);
        expect(few.high).toBeGreaterThanOrEqual(share - 1e-9);
        expect(many.high - many.low).toBeLessThanOrEqual(few.high - few.low + 1e-9);
      },
    ),
  );
});

test('the limits about 90 % of 100 dossiers are those worked by hand', () => {
  const { low, high } = limitsAbout(0.9, 100, deviations.WARNING);
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.834', '0.951']);
});

const share = (place: string, procedure: string, numerator: number, denominator: number): MixedShare => ({
  place,
  procedure,
  numerator,
  denominator,
});

test('a place with slow procedures is not blamed for them, and one that is slow itself is', () => {
  const { points, overall } = funnelOf([
    // Two places do just as well in each procedure; one has nearly all of the slow one.
    share('A', 'fast', 95, 100),
    share('A', 'slow', 10, 20),
    share('B', 'fast', 19, 20),
    share('B', 'slow', 500, 1_000),
    share('C', 'fast', 300, 1_000),
    share('D', 'fast', 2_850, 3_000),
  ]);
  const of = (place: string) => points.find((point) => point.place === place);
  expect(overall).toBeCloseTo((95 + 10 + 19 + 500 + 300 + 2_850) / 5_140);
  expect(of('C')?.standing).toBe('OUTSIDE');
  expect(Math.abs((of('A')?.adjusted ?? 0) - (of('B')?.adjusted ?? 0))).toBeLessThan(0.2);
  expect((of('B')?.numerator ?? 0) / (of('B')?.denominator ?? 1)).toBeLessThan(0.52);
  expect(of('B')?.adjusted).toBeGreaterThan(0.6);
});

test('places that do the same are all inside, whatever their mix', () => {
  const rates = { p: 0.9, q: 0.5 };
  const { points } = funnelOf(
    [10, 100, 1_000].flatMap((n, index) => [
      share(`place ${index}`, 'p', n * rates.p, n),
      share(`place ${index}`, 'q', (n / 10) * index * rates.q, (n / 10) * index),
    ]),
  );
  expect(points.map(({ standing }) => standing)).toEqual(['INSIDE', 'INSIDE', 'INSIDE']);
});

/** Numbers from 0 to 1 that are the same at each run (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pilots of six places and four procedures: the shares of procedures far apart, the mixes and numbers uneven. */
function drawnPilots(many: number, oddsOf: (place: string) => number) {
  const draw = drawing(20_261_130);
  const rates = { p: 0.97, q: 0.8, r: 0.5, s: 0.15 };
  return Array.from({ length: many }, () =>
    funnelOf(
      ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((place) =>
        Object.entries(rates).map(([procedure, rate]) => {
          const denominator = Math.floor(draw() ** 3 * 400);
          const odds = (rate / (1 - rate)) * oddsOf(place);
          const hits = Array.from({ length: denominator }, draw).filter((drawn) => drawn < odds / (1 + odds));
          return share(place, procedure, hits.length, denominator);
        }),
      ),
    ),
  ).flatMap(({ points }) => points);
}

test('places between which chance alone differs are outside about as often as the limits say', () => {
  const points = drawnPilots(700, () => 1);
  const share = (standing: string) =>
    points.filter((point) => point.standing === standing).length / points.length;
  expect(points.length).toBeGreaterThan(4_000);
  expect(share('NOTICE')).toBeGreaterThan(0.035);
  expect(share('NOTICE')).toBeLessThan(0.065);
  expect(share('OUTSIDE')).toBeLessThan(0.005);
});

test('a place that does much worse is found, and what is drawn says the same as what is judged', () => {
  const points = drawnPilots(60, (place) => (place === 'A' ? 0.3 : 1));
  const worse = points.filter(({ place, denominator }) => place === 'A' && denominator >= 100);
  const found = worse.filter(
    ({ standing, adjusted, control }) => standing === 'OUTSIDE' && adjusted < control.low,
  );
  expect(worse.length).toBeGreaterThan(40);
  expect(found.length / worse.length).toBeGreaterThan(0.9);
});

test('a place that has its procedure to itself is not judged by it', () => {
  const { points } = funnelOf([share('A', 'own', 1, 50), share('B', 'p', 90, 100), share('C', 'p', 91, 100)]);
  expect(points.map(({ place, standing }) => [place, standing])).toEqual([
    ['A', 'INSIDE'],
    ['B', 'INSIDE'],
    ['C', 'INSIDE'],
  ]);
});

test('what is observed is what is expected, over all places', () => {
  const some = fc.array(
    fc.record({
      place: fc.constantFrom('A', 'B', 'C'),
      procedure: fc.constantFrom('p', 'q'),
      numerator: fc.nat(50),
      more: fc.nat(50),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(some, (given) => {
      const { points } = funnelOf(
        given.map(({ more, ...each }) => ({ ...each, denominator: each.numerator + more })),
      );
      const total = (of: 'numerator' | 'expected') => points.reduce((sum, point) => sum + point[of], 0);
      expect(total('expected')).toBeCloseTo(total('numerator'), 6);
    }),
  );
});

test('a week beyond the limits and a long run on one side stand out', () => {
  const weeks = [
    ...Array.from({ length: 6 }, (_, n) => ({ key: `a${n}`, numerator: 88 + (n % 2) * 4, denominator: 100 })),
    { key: 'bad', numerator: 40, denominator: 100 },
    { key: 'none', numerator: 0, denominator: 0 },
    ...Array.from({ length: 9 }, (_, n) => ({ key: `b${n}`, numerator: 95, denominator: 100 })),
  ];
  const { points } = pChartOf(weeks);
  expect(points.filter(({ signal }) => signal === 'BEYOND').map(({ key }) => key)).toEqual(['bad']);
  expect(points.filter(({ signal }) => signal === 'RUN').map(({ key }) => key)).toEqual(['b7', 'b8']);
  expect(points.find(({ key }) => key === 'none')).toMatchObject({ share: null, limits: null, signal: null });
});
