import { expect, test } from 'vitest';
import { fieldOfInstant, instantOfField } from './local-moment.ts';

test('midnight in the city is the evening before in the instant', () => {
  expect(fieldOfInstant('2023-08-14T17:00:00.000Z')).toBe('2023-08-15T00:00');
});

test('a field names the same instant it came from', () => {
  const instant = instantOfField(fieldOfInstant('2024-02-10T01:30:00Z'));
  expect(new Date(instant).toISOString()).toBe('2024-02-10T01:30:00.000Z');
});
