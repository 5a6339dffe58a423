import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'api',
    include: ['src/**/*.test.ts'],
    globalSetup: '../../packages/db/src/testing/global-setup.ts',
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Loaded once by vite and once by node, graphql would not know its own types.
    server: { deps: { inline: [/graphql/, /pothos/, /yoga/, /envelop/] } },
  },
});
