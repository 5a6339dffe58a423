export type Step = { readonly name: string; readonly program: string; readonly words: readonly string[] };

/** What is read without running it. */
export const checks: readonly Step[] = [
  {
    name: 'format and lint',
    program: 'biome',
    words: ['ci', '--error-on-warnings', '--diagnostic-level=warn', '--colors=off', '.'],
  },
  { name: 'walls', program: 'depcruise', words: ['packages', 'apps', '--config', '.dependency-cruiser.mjs'] },
  { name: 'dead code', program: 'knip', words: ['--no-progress'] },
  { name: 'types', program: 'pnpm', words: ['run', 'types'] },
];

/** What is run: each writes a report for the tally. */
export const suites: readonly Step[] = [
  { name: 'tests', program: 'vitest', words: ['run'] },
  { name: 'browser', program: 'vitest', words: ['run', '--config', 'apps/dashboard/vitest.e2e.config.ts'] },
];
