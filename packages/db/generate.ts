import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const schema = fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url));

/**
 * Prisma's tool wants a schema engine from a host that may be out of reach, though generating never runs it:
 * any program that exists stands in for it, and nothing is fetched.
 */
const { status } = spawnSync('prisma', ['generate', '--schema', schema, '--no-hints'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
});
process.exitCode = status ?? 1;
