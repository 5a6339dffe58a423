import { defineConfig } from 'vitest/config';
import { workers } from '../../vitest.config.ts';

export default defineConfig({
  test: {
    ...workers,
    name: 'db',
    include: ['src/**/*.test.ts'],
    globalSetup: './src/testing/global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
