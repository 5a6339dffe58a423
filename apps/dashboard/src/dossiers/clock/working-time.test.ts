import { expect, test } from 'vitest';
import { type SayUnit, sayWorkingTime } from './working-time.ts';

const words = { days: 'ngày', hours: 'giờ', minutes: 'phút' };
const say: SayUnit = (unit, count) => `${count} ${words[unit]}`;

test.each([
  [0, '0 phút'],
  [45, '45 phút'],
  [80, '1 giờ 20 phút'],
  [438, '7 giờ 18 phút'],
  [480, '1 ngày'],
  [1147, '2 ngày 3 giờ'],
  [-360, '6 giờ'],
])('%i minutes read %s', (minutes, text) => {
  expect(sayWorkingTime(minutes, say)).toBe(text);
});
