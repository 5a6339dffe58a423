import pg from 'pg';
import { LaunchFailure } from './embedded/launch-failure.ts';
import { findEmbedded, startEmbedded } from './embedded/server.ts';
import { migrate } from './migrate.ts';

export type OpenDatabase = { readonly url: string; readonly stop: () => Promise<void> };

export type DatabaseSource = {
  /** A PostgreSQL of the operator's own; without it the one shipped with us is started. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly log: (message: string) => void;
};

const databaseName = 'tram_ho_so';

/** A migrated database for the one process that serves it; refuses while another serves the same folder. */
export async function openDatabase(source: DatabaseSource): Promise<OpenDatabase> {
  if (source.databaseUrl) return openForeign(source.databaseUrl, source.log);
  const server = await startEmbedded(source);
  try {
    return { url: await prepare(server.url, source.log), stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** For commands beside the server: the database it serves, or, when nobody serves it, one opened for the while. */
export async function joinDatabase(source: DatabaseSource): Promise<OpenDatabase> {
  const running = source.databaseUrl ? undefined : await findEmbedded(source.dataDir);
  if (!running) return openDatabase(source);
  return { url: await prepare(running, source.log), stop: async () => undefined };
}

async function openForeign(url: string, log: DatabaseSource['log']): Promise<OpenDatabase> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (cause) {
    throw new LaunchFailure('DATABASE_UNREACHABLE', String(cause), cause);
  }
  await client.end();
  await migrateAloud(url, log);
  return { url, stop: async () => undefined };
}

/** Makes our database inside the server when it is new, and brings it up to date. */
async function prepare(serverUrl: string, log: DatabaseSource['log']): Promise<string> {
  await createDatabase(serverUrl);
  const url = databaseUrlOf(serverUrl, databaseName);
  await migrateAloud(url, log);
  return url;
}

async function migrateAloud(url: string, log: DatabaseSource['log']): Promise<void> {
  for (const name of await migrate(url)) log(`Migration ${name} applied`);
}

async function createDatabase(serverUrl: string): Promise<void> {
  const client = new pg.Client(serverUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}

/** The same server and login, another database. */
export function databaseUrlOf(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
