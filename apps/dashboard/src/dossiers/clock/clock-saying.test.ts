import { expect, test } from 'vitest';
import { clockSaying } from './clock-saying.ts';

const clock = { overdue: false, provisional: false, usedMinutes: 60 };

test.each([
  [null, { key: 'idle' }],
  [
    { ...clock, state: 'RUNNING', remainingMinutes: 438 },
    { key: 'left', minutes: 438 },
  ],
  [{ ...clock, state: 'RUNNING', remainingMinutes: 0 }, { key: 'dueToday' }],
  [
    { ...clock, state: 'RUNNING', remainingMinutes: -30 },
    { key: 'pastHour', minutes: -30 },
  ],
  [
    { ...clock, state: 'RUNNING', remainingMinutes: -600, overdue: true },
    { key: 'late', minutes: -600 },
  ],
  [
    { ...clock, state: 'RUNNING', remainingMinutes: 840, officialRemainingMinutes: -120, overdue: true },
    { key: 'late', minutes: -120 },
  ],
  [
    { ...clock, state: 'STOPPED', timing: 'LATE', remainingMinutes: 40, officialRemainingMinutes: -440 },
    { key: 'lateDoneBy', minutes: -440 },
  ],
  [
    { ...clock, state: 'PAUSED', remainingMinutes: 960 },
    { key: 'pausedLeft', minutes: 960 },
  ],
  [
    { ...clock, state: 'STOPPED', timing: 'LATE', remainingMinutes: -90 },
    { key: 'lateDoneBy', minutes: -90 },
  ],
  [{ ...clock, state: 'STOPPED', timing: 'ON_TIME', remainingMinutes: 20 }, { key: 'onTime' }],
  [{ ...clock, state: 'STOPPED', timing: 'EARLY', remainingMinutes: null }, { key: 'early' }],
] as const)('%o is told as %o', (told, saying) => {
  expect(clockSaying(told)).toEqual(saying);
});
