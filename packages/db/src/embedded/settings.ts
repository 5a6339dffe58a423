import { totalmem } from 'node:os';

export type Settings = Readonly<Record<string, string>>;

const megabyte = 1024 * 1024;

/** An answered write is on the disk; memory follows the machine, within bounds. */
export function settingsFor(port: number, memory = totalmem()): Settings {
  const eighth = Math.floor(memory / 8 / megabyte);
  const buffers = Math.min(Math.max(eighth, 128), 1024);
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: `${buffers}MB`,
    effective_cache_size: `${buffers * 3}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
    jit: 'off',
    fsync: 'on',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
}

/** For databases that live as long as a test run: losing them to a power cut costs nothing. */
export const forgetful: Settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
