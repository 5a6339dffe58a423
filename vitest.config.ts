import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test waits for its database half of the time: every core has one at work, not all but one.
    maxWorkers: '100%',
    projects: [
      'packages/*/vitest.config.ts',
      'apps/*/vitest.config.ts',
      { test: { name: 'house', include: ['.ci/*.test.ts'] } },
    ],
  },
});
