import { describe, expect, test } from 'vitest';
import * as refusals from './refusal.ts';
import { Refusal, refusalCatalogue } from './refusal.ts';

const classes = Object.values(refusals).filter(
  (exported): exported is (typeof refusals)['IllegalStep'] =>
    typeof exported === 'function' && exported.prototype instanceof Refusal,
);

describe('the catalogue', () => {
  test('has one example of every refusal', () => {
    expect(refusalCatalogue.map(({ name }) => name).toSorted()).toEqual(
      classes.map(({ name }) => name).toSorted(),
    );
  });

  test('gives each its own stable code, which follows its name', () => {
    for (const { name, code } of refusalCatalogue) {
      expect(code).toBe(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase());
    }
  });

  test.each(refusalCatalogue.map((refusal) => [refusal.code, refusal] as const))(
    '%s speaks both languages in whole sentences',
    (_code, { vi, en, fix, message }) => {
      for (const text of [vi, en, ...(fix ? [fix.vi, fix.en] : [])])
        expect(text).toMatch(/^[“\p{Lu}\d].*[.]$/u);
      expect(vi).not.toBe(en);
      expect(message).toBe(en);
    },
  );

  test('names a way out for all that a clerk meets', () => {
    const without = refusalCatalogue.filter(({ fix }) => fix === undefined).map(({ code }) => code);
    expect(without).toEqual(['INVALID_INPUT']);
  });
});

test('a refusal is thrown or returned, and carries no stack', () => {
  const refusal = new refusals.UnknownBranch('BC-XYZ');
  expect(refusal).toBeInstanceOf(Error);
  expect(refusal.stack).not.toContain('refusal.test');
  expect(new Error('a fault').stack).toContain('refusal.test');
});
