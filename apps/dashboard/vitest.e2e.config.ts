import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'browser',
    include: ['e2e/**/*.test.ts'],
    globalSetup: './e2e/global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A browser and a server each.
    maxWorkers: Math.min(2, availableParallelism()),
  },
});
