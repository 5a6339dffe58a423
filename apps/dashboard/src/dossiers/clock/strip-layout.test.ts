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
    before: undefined,
    extended: undefined,
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
  expect(strip).toEqual({ total: 1, end: 0, edges: [], parts: [] });
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

const extended = { state: 'RUNNING', extension: { afterMinutes: 200 } } as const;

test('an extension parts what is left into the old promise and what it added', () => {
  const strip = layOutStrip({
    ...extended,
    remainingMinutes: 1200,
    officialRemainingMinutes: 240,
    segments: [{ state: 'RUNNING', workingMinutes: 300 }],
  });
  expect(strip).toMatchObject({ total: 1500, end: 300, before: 540, promise: 1500, extended: 200 });
  expect(strip.parts).toEqual([
    { kind: 'running', start: 0, length: 300 },
    { kind: 'ahead', start: 300, length: 240 },
    { kind: 'extended', start: 540, length: 960 },
  ]);
});

test('past the old promise an extended clock is late, whatever the extension has left', () => {
  const strip = layOutStrip({
    ...extended,
    remainingMinutes: 840,
    officialRemainingMinutes: -120,
    segments: [{ state: 'RUNNING', workingMinutes: 600 }],
  });
  expect(strip).toMatchObject({ before: 480, promise: 1440 });
  expect(strip.parts).toEqual([
    { kind: 'running', start: 0, length: 480 },
    { kind: 'late', start: 480, length: 120 },
    { kind: 'extended', start: 600, length: 840 },
  ]);
});
