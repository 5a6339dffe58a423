import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * How every project runs its files: on all cores, up to the four that databases are started for; and each worker keeps what
 * it has loaded, since no test changes a module.
 */
export const workers = { maxWorkers: Math.min(4, availableParallelism()), isolate: false };

export default defineConfig({
  test: {
    projects: [
      'packages/*/vitest.config.ts',
      'apps/*/vitest.config.ts',
      { test: { ...workers, name: 'house', include: ['.ci/*.test.ts'] } },
    ],
  },
});
