import { expect, test } from 'vitest';
import { sharedOffice } from './short-code.ts';

test('codes of one office share what stands before the first dash', () => {
  expect(sharedOffice(['000.00.24.H49-230815-0001', '000.00.24.H49-230816-0002'])).toBe('000.00.24.H49-');
});

test('codes of two offices share nothing, and none share nothing', () => {
  expect(sharedOffice(['000.00.24.H49-230815-0001', 'H49.21-230815-0001'])).toBe('');
  expect(sharedOffice([])).toBe('');
});
