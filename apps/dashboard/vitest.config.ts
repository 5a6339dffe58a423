import { defineConfig } from 'vitest/config';
import { workers } from '../../vitest.config.ts';

export default defineConfig({
  test: { ...workers, name: 'dashboard', include: ['src/**/*.test.{ts,tsx}'] },
});
