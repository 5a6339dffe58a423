import { GraphQLScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../schema.ts';

function read(scalar: 'Date' | 'DateTime', text: string): unknown {
  const type = schema.getType(scalar);
  return type instanceof GraphQLScalarType ? type.parseValue(text) : undefined;
}

test.each([
  '2023-02-30T09:00:00+07:00',
  '2023-04-31T09:00:00Z',
  '2023-02-29T23:30:00-05:00',
  '2023-08-18T24:00:00Z',
])('a moment that never was, %s, is refused and not moved to the next month', (text) => {
  expect(() => read('DateTime', text)).toThrow('DateTime is written like');
});

test.each([
  ['2024-02-29T23:30:00+07:00', '2024-02-29T16:30:00.000Z'],
  ['2023-08-18T00:00Z', '2023-08-18T00:00:00.000Z'],
  ['2026-11-29T18:38:51.123987+00:00', '2026-11-29T18:38:51.123Z'],
  ['2026-11-29T18:38:51.999999999Z', '2026-11-29T18:38:51.999Z'],
])('the moment %s is read', (text, instant) => {
  expect(read('DateTime', text)).toEqual(new Date(instant));
});

test('a day that never was is refused', () => {
  expect(() => read('Date', '2023-02-30')).toThrow('Date is written like');
});
