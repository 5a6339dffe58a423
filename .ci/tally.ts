export type Tally = { readonly passed: number; readonly failed: number };

/** The part of vitest's JSON report that is counted. */
export type Report = {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

/** A file that could not be loaded and a run that broke off count as a failure each, though no test ran. */
export function tallyOf(report: Report | undefined, exitCode: number): Tally {
  if (!report) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, testResults } = report;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  return { passed, failed: failed === 0 && (exitCode !== 0 || !report.success) ? 1 : failed };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}
