import { expect, test } from 'vitest';
import { aimIn, aimText } from './aim-in.ts';

test('a target is read as people write it', () => {
  expect(aimIn('95,5', 'PERCENT')).toBe(0.955);
  expect(aimIn(' 95.5 % ', 'PERCENT')).toBe(0.955);
  expect(aimIn('1200', 'DOSSIER')).toBe(1200);
  for (const text of ['', 'nhiều', '-3', '1.200,5', '9e9'])
    expect([text, aimIn(text, 'DOSSIER')]).toEqual([text, undefined]);
});

test('what is shown to be changed is read as the same', () => {
  for (const value of [0.955, 0.07, 0, 1]) {
    expect(aimIn(aimText(value, 'PERCENT', 'vi'), 'PERCENT')).toBe(value);
    expect(aimIn(aimText(value, 'PERCENT', 'en'), 'PERCENT')).toBe(value);
  }
  expect(aimIn(aimText(12_345.5, 'DOSSIER', 'vi'), 'DOSSIER')).toBe(12_345.5);
});
