import { inject } from 'vitest';
import type {} from './global-setup.ts';

/** The PostgreSQL of the worker that runs this test. */
export function ownServer(): string {
  const servers = inject('databaseServers');
  const server = servers[(Number(process.env.VITEST_POOL_ID) - 1) % servers.length];
  if (server === undefined) throw new Error('No database was started for this worker.');
  return server;
}
