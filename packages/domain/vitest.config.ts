import { defineConfig } from 'vitest/config';
import { workers } from '../../vitest.config.ts';

export default defineConfig({ test: { ...workers, name: 'domain', include: ['src/**/*.test.ts'] } });
