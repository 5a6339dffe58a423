import { expect, test } from 'vitest';
import { comingSetting, nearestComing, stateOf } from './setting-state.ts';

const now = '2024-03-01T00:00:00Z';
const first = { version: 1, effectiveFrom: '2023-08-15T00:00:00+07:00', effectiveTo: null };
const ended = {
  version: 2,
  effectiveFrom: '2023-10-01T00:00:00+07:00',
  effectiveTo: '2024-01-01T00:00:00+07:00',
};
const later = { version: 3, effectiveFrom: '2024-06-01T00:00:00+07:00', effectiveTo: null };

test('a version is in force, to come, past or replaced', () => {
  expect(stateOf(first, first, now)).toBe('now');
  expect(stateOf(later, first, now)).toBe('coming');
  expect(stateOf(ended, first, now)).toBe('past');
  expect(stateOf(first, later, '2024-07-01T00:00:00Z')).toBe('replaced');
});

test('once all have started the newest that still covers the moment stands', () => {
  expect(comingSetting([first, ended, later], now)).toBe(later);
  expect(comingSetting([first, ended], now)).toBe(first);
  expect(comingSetting([], now)).toBeUndefined();
});

test('of several versions to come the nearest is named', () => {
  const last = { version: 4, effectiveFrom: '2025-01-01T00:00:00+07:00', effectiveTo: null };
  expect(nearestComing([last, later, first], first, now)).toBe(later);
  expect(nearestComing([first], first, now)).toBeUndefined();
});
