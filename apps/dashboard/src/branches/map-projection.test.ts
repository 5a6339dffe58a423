import { expect, test } from 'vitest';
import { frameAround } from './map-projection.ts';

const west = { latitude: 21, longitude: 106.9 };
const east = { latitude: 21, longitude: 107.1 };
const north = { latitude: 21.1, longitude: 107 };

test('the westernmost and easternmost points touch the margins', () => {
  const frame = frameAround([west, east, north], 400, 20);
  expect(frame.place(west).x).toBeCloseTo(20);
  expect(frame.place(east).x).toBeCloseTo(380);
});

test('north is up and a kilometre is as long upwards as sideways', () => {
  const frame = frameAround([west, east, north], 400, 20);
  expect(frame.place(north).y).toBeCloseTo(20);
  expect(frame.place(west).y - frame.place(north).y).toBeCloseTo(0.1 * 111.32 * frame.pixelsPerKm);
});

test('a single point is drawn, not divided by zero', () => {
  const frame = frameAround([west], 400, 20);
  expect(frame.place(west)).toEqual({ x: 20, y: 20 });
});
