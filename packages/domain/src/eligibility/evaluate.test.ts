import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterions, timeLimitUnits } from '../vocabulary.ts';
import { evaluate, limitInDays } from './evaluate.ts';
import type { EffectFacts, Evidence, SimplicityFacts, Thresholds } from './evidence.ts';
import { shippedThresholds } from './shipped-thresholds.ts';

const simple: SimplicityFacts = {
  documentCount: 3,
  timeLimit: 10,
  timeLimitUnit: 'WORKING_DAY',
  presenceRequired: false,
  siteInspection: false,
  multiAgency: false,
  checkableFromList: true,
  feeVnd: 0,
};
const effect: EffectFacts = {
  handled: 214,
  simulated: 0,
  branches: 4,
  onTime: { numerator: 210, denominator: 214 },
  firstTimeRight: { numerator: 207, denominator: 214 },
  supplements: { numerator: 6, denominator: 200 },
  supplementsHcc: { numerator: 10, denominator: 500 },
  postErrors: { numerator: 1, denominator: 200 },
  satisfied: { numerator: 40, denominator: 41 },
  incidents: 0,
  transferHours: 3.5,
  transfers: 120,
  staff: 2,
};
const numbers = Object.fromEntries(
  shippedThresholds.map(({ threshold, value }) => [threshold, value]),
) as Thresholds;
const good: Evidence = { simple, effect, oneBranch: false };
const judge = (change: Partial<EffectFacts>, facts: Partial<SimplicityFacts> = {}) =>
  evaluate(numbers, { ...good, simple: { ...simple, ...facts }, effect: { ...effect, ...change } });
const gate = (told: ReturnType<typeof judge>, criterion: string) =>
  told.gates.find((one) => one.criterion === criterion);

test('who passes every gate is eligible, and every criterion is answered in order', () => {
  const told = evaluate(numbers, good);
  expect(told.verdict).toBe('ELIGIBLE');
  expect(told.gates.map(({ criterion }) => criterion)).toEqual(criterions);
  expect(gate(told, 'E2')).toMatchObject({
    state: 'PASS',
    share: { numerator: 210, denominator: 214 },
    thresholds: ['E2_POINT', 'E2_LOWER'],
  });
});

describe('a gate that fails decides, and is named', () => {
  test.each([
    ['S1', {}, { documentCount: 4 }],
    ['S2', {}, { timeLimit: 11 }],
    ['S3', {}, { presenceRequired: true }],
    ['S4', {}, { siteInspection: true }],
    ['S5', {}, { multiAgency: true }],
    ['S6', {}, { checkableFromList: false }],
    ['E2', { onTime: { numerator: 205, denominator: 214 } }, {}],
    ['E2', { onTime: { numerator: 30, denominator: 30 } }, {}],
    ['E3', { firstTimeRight: { numerator: 94, denominator: 100 } }, {}],
    ['E4', { supplements: { numerator: 41, denominator: 1000 } }, {}],
    ['E5', { postErrors: { numerator: 3, denominator: 200 } }, {}],
    ['E6', { satisfied: { numerator: 18, denominator: 20 } }, {}],
    ['E7', { incidents: 1 }, {}],
    ['E8', { transferHours: 5.2 }, {}],
    ['E9', { staff: 1 }, {}],
  ] as const)('%s', (criterion, change, facts) => {
    expect(judge(change, facts)).toMatchObject({ verdict: 'NOT_ELIGIBLE', failed: [criterion], lacking: [] });
  });
});

describe('without data there is no verdict, and it is not called a failure', () => {
  test.each([
    ['S6', {}, { checkableFromList: null }],
    ['S7', {}, { feeVnd: null }],
    ['E1', { handled: 29 }, {}],
    ['E1', { branches: 1 }, {}],
    ['E2', { onTime: { numerator: 0, denominator: 0 } }, {}],
    ['E4', { supplementsHcc: { numerator: 0, denominator: 0 } }, {}],
    ['E6', { satisfied: { numerator: 5, denominator: 19 } }, {}],
    ['E8', { transferHours: null }, {}],
    ['E9', { staff: null }, {}],
  ] as const)('%s', (criterion, change, facts) => {
    expect(judge(change, facts)).toMatchObject({
      verdict: 'INSUFFICIENT_DATA',
      failed: [],
      lacking: [criterion],
    });
  });
});

test('a failure outweighs what is missing', () => {
  expect(judge({ staff: null, incidents: 2 })).toMatchObject({
    verdict: 'NOT_ELIGIBLE',
    failed: ['E7'],
    lacking: ['E9'],
  });
});

test('exactly two points more supplements than the HCC still pass', () => {
  expect(gate(judge({ supplements: { numerator: 4, denominator: 100 } }), 'E4')?.state).toBe('PASS');
});

test('one branch is judged by its own volume, not by the number of branches', () => {
  const told = evaluate(numbers, { ...good, oneBranch: true, effect: { ...effect, branches: 1 } });
  expect(gate(told, 'E1')).toMatchObject({ state: 'PASS', beside: undefined });
});

test('limits are compared in working days', () => {
  const inDays = timeLimitUnits.map((timeLimitUnit) => limitInDays({ timeLimit: 15, timeLimitUnit }));
  expect(Object.fromEntries(timeLimitUnits.map((unit, index) => [unit, inDays[index]]))).toEqual({
    WORKING_DAY: 15,
    CALENDAR_DAY: 11,
    WORKING_HOUR: 2,
    SAME_DAY: 1,
  });
});

const share = fc
  .nat(500)
  .chain((denominator) =>
    fc.record({ denominator: fc.constant(denominator), numerator: fc.nat(denominator) }),
  );
const anyEffect: fc.Arbitrary<EffectFacts> = fc.record({
  handled: fc.nat(500),
  simulated: fc.nat(500),
  branches: fc.nat(27),
  onTime: share,
  firstTimeRight: share,
  supplements: share,
  supplementsHcc: share,
  postErrors: share,
  satisfied: share,
  incidents: fc.nat(3),
  transferHours: fc.option(fc.float({ min: 0, max: 40, noNaN: true })),
  transfers: fc.nat(100),
  staff: fc.option(fc.nat(5)),
});
const anySimple: fc.Arbitrary<SimplicityFacts> = fc.record({
  documentCount: fc.nat(9),
  timeLimit: fc.nat(60),
  timeLimitUnit: fc.constantFrom(...timeLimitUnits),
  presenceRequired: fc.boolean(),
  siteInspection: fc.boolean(),
  multiAgency: fc.boolean(),
  checkableFromList: fc.option(fc.boolean()),
  feeVnd: fc.option(fc.nat(1_000_000)),
});
const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
  simple: anySimple,
  effect: anyEffect,
  oneBranch: fc.boolean(),
});

test('whatever the books say, every criterion is answered and the verdict follows from the answers', () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const { gates, verdict, failed, lacking } = evaluate(numbers, evidence);
      expect(gates.map(({ criterion }) => criterion)).toEqual(criterions);
      expect(verdict === 'ELIGIBLE').toBe(gates.every(({ state }) => state === 'PASS'));
      expect(verdict === 'NOT_ELIGIBLE').toBe(failed.length > 0);
      expect(verdict === 'INSUFFICIENT_DATA').toBe(failed.length === 0 && lacking.length > 0);
    }),
  );
});

test('one more promise kept, or an easier threshold, never makes a gate worse', () => {
  const rank = { FAIL: 0, LACKING: 1, PASS: 2 } as const;
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const { onTime } = evidence.effect;
      fc.pre(onTime.numerator < onTime.denominator);
      const kept = { ...onTime, numerator: onTime.numerator + 1 };
      const better = evaluate(numbers, { ...evidence, effect: { ...evidence.effect, onTime: kept } });
      const before = evaluate(numbers, evidence);
      const eased = evaluate({ ...numbers, E2_POINT: 0.9, E2_LOWER: 0.8 }, evidence);
      const rankOf = (told: typeof before) => rank[gate(told, 'E2')?.state ?? 'FAIL'];
      expect(rankOf(better)).toBeGreaterThanOrEqual(rankOf(before));
      expect(rankOf(eased)).toBeGreaterThanOrEqual(rankOf(before));
    }),
  );
});
