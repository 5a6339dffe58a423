import { expect, test } from 'vitest';
import { numberTyped, typedOf } from './threshold-units.ts';

test('a share is typed in per cent and kept as a share, comma or point', () => {
  expect(typedOf('E2_POINT', 0.98)).toBe('98');
  expect(typedOf('E5_SHARE', 0.005)).toBe('0,5');
  expect(numberTyped('E5_SHARE', '0,5')).toBe(0.005);
  expect(numberTyped('E2_POINT', ' 97.5 ')).toBe(0.975);
});

test('a count stays a count, and what is no number is none', () => {
  expect(typedOf('E1_DOSSIERS', 30)).toBe('30');
  expect(numberTyped('E1_DOSSIERS', '45')).toBe(45);
  expect(numberTyped('E1_DOSSIERS', '')).toBeUndefined();
  expect(numberTyped('E1_DOSSIERS', 'ba')).toBeUndefined();
});
