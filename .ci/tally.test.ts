import { expect, test } from 'vitest';
import { sumOf, tallyOf } from './tally.ts';

const report = { success: true, numPassedTests: 3, numFailedTests: 0, testResults: [] };

test('passed and failed tests are counted', () => {
  expect(tallyOf(report, 0)).toEqual({ passed: 3, failed: 0 });
  expect(tallyOf({ ...report, success: false, numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
});

test('a run without a report, or one that ended badly without a failed test, is a failure', () => {
  expect(tallyOf(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  expect(tallyOf(report, 1)).toEqual({ passed: 3, failed: 1 });
});

test('a file that could not be loaded is a failure', () => {
  const broken = { ...report, success: false, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(tallyOf(broken, 1)).toEqual({ passed: 3, failed: 1 });
});

test('runs add up', () => {
  expect(
    sumOf([
      { passed: 3, failed: 1 },
      { passed: 2, failed: 0 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});
