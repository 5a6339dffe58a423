import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { workers } from '../../vitest.config.ts';

export default defineConfig({
  // Vite would take graphql's module build and node its main one: two graphqls, which do not know each other's types.
  resolve: { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } },
  test: {
    ...workers,
    name: 'api',
    include: ['src/**/*.test.ts'],
    globalSetup: './src/testing/global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
