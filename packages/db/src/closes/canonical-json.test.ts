import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type Json } from './canonical-json.ts';

const values = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

/** The same value, its keys in another order. */
function turned(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member as Json)]),
  );
}

test('the order of keys does not show, and nothing is lost', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the text is the one of RFC 8785', () => {
  expect(canonicalJson({ b: [1.5, 'é', null], a: { z: true, 'A"': 1e21 }, none: undefined })).toBe(
    '{"a":{"A\\"":1e+21,"z":true},"b":[1.5,"é",null]}',
  );
});
