import { expect, test } from 'vitest';
import { urgencyOf } from './urgency.ts';

test.each([
  [null, 'idle'],
  [{ state: 'NOT_STARTED', overdue: false }, 'idle'],
  [{ state: 'RUNNING', overdue: false, remainingMinutes: 438 }, 'onTrack'],
  [{ state: 'RUNNING', overdue: false, remainingMinutes: 80 }, 'soon'],
  [{ state: 'RUNNING', overdue: true, remainingMinutes: -360 }, 'late'],
  [{ state: 'PAUSED', overdue: false, remainingMinutes: 960 }, 'paused'],
  [{ state: 'STOPPED', overdue: false, timing: 'EARLY' }, 'early'],
  [{ state: 'STOPPED', overdue: false, timing: 'LATE' }, 'late'],
  [{ state: 'STOPPED', overdue: false, timing: null }, 'closed'],
] as const)('%o stands as %s', (clock, urgency) => {
  expect(urgencyOf(clock)).toBe(urgency);
});

test('an hour promise passed today is due today, not late: lateness is by dates', () => {
  expect(urgencyOf({ state: 'RUNNING', overdue: false, remainingMinutes: -60 })).toBe('soon');
});
