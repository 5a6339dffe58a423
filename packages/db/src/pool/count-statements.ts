import type pg from 'pg';

export interface StatementCount {
  /** Statements sent since the count began, in order. */
  readonly statements: readonly string[];
  readonly stop: () => void;
}

/** Counts what is sent over a pool's connections, so that a test can hold a read to its number of statements. */
export function countStatements(pool: pg.Pool): StatementCount {
  const statements: string[] = [];
  const watched: { client: pg.PoolClient; query: pg.PoolClient['query'] }[] = [];
  const watch = (client: pg.PoolClient) => {
    if (watched.some((known) => known.client === client)) return;
    const query = client.query;
    watched.push({ client, query });
    client.query = ((...args: Parameters<typeof query>) => {
      const [asked] = args as readonly unknown[];
      statements.push(typeof asked === 'string' ? asked : (asked as { text: string }).text);
      return (query as (...all: unknown[]) => unknown).apply(client, args);
    }) as typeof query;
  };
  pool.on('acquire', watch);
  return {
    statements,
    stop: () => {
      pool.off('acquire', watch);
      for (const { client, query } of watched) client.query = query;
    },
  };
}
