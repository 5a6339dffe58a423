import { expect, test } from 'vitest';
import { layOutStrip } from './strip-layout.ts';

test('a running clock ends now and its promise lies ahead', () => {
  const strip = layOutStrip({
    state: 'RUNNING',
    remainingMinutes: 438,
    segments: [
      { state: 'RUNNING', workingMinutes: 480 },
      { state: 'PAUSED', workingMinutes: 720 },
      { state: 'RUNNING', workingMinutes: 522 },
    ],
  });
  expect(strip).toEqual({
    total: 2160,
    end: 1722,
    promise: 2160,
    edges: [0, 480, 1200],
    parts: [
      { kind: 'running', start: 0, length: 480 },
      { kind: 'paused', start: 480, length: 720 },
      { kind: 'running', start: 1200, length: 522 },
      { kind: 'ahead', start: 1722, length: 438 },
    ],
  });
});

test('a late clock is red from its promise on, across a pause that does not count', () => {
  const strip = layOutStrip({
    state: 'RUNNING',
    remainingMinutes: -90,
    segments: [
      { state: 'RUNNING', workingMinutes: 300 },
      { state: 'PAUSED', workingMinutes: 100 },
      { state: 'RUNNING', workingMinutes: 60 },
    ],
  });
  expect(strip.promise).toBe(270);
  expect(strip.parts).toEqual([
    { kind: 'running', start: 0, length: 270 },
    { kind: 'late', start: 270, length: 30 },
    { kind: 'paused', start: 300, length: 100 },
    { kind: 'late', start: 400, length: 60 },
  ]);
});

test('a clock that has not started has neither parts nor promise', () => {
  const strip = layOutStrip({ state: 'NOT_STARTED', remainingMinutes: null, segments: [] });
  expect(strip).toEqual({ total: 1, end: 0, promise: undefined, edges: [], parts: [] });
});

test('a clock stopped without a known remainder has no promise post', () => {
  const strip = layOutStrip({
    state: 'STOPPED',
    remainingMinutes: null,
    segments: [{ state: 'RUNNING', workingMinutes: 200 }],
  });
  expect(strip.promise).toBeUndefined();
  expect(strip.parts).toEqual([{ kind: 'running', start: 0, length: 200 }]);
});
