import type pg from 'pg';
import type { StatementNames } from './statement-names.ts';

/** A pool, or one connection of it inside a transaction. */
export type Connection = Pick<pg.Pool | pg.PoolClient, 'query'>;

/** What asking takes: where to ask, and how statements are named. */
export interface Asker {
  readonly pool: Connection;
  readonly names: StatementNames;
}

/** A database that is silent, cut off or frozen is given up after this; the connection goes with it. */
const patienceMs = 5_000;

/** A query of its own patience; the driver's types do not know it. */
export type Timed = pg.QueryConfig & { readonly query_timeout: number };

/** Asks with a prepared statement and returns the rows. */
export async function ask<Row extends pg.QueryResultRow>(
  { pool, names }: Asker,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const name = names.of(text);
  const query: Timed = {
    text,
    values: [...values],
    query_timeout: patienceMs,
    ...(name !== undefined && { name }),
  };
  const { rows } = await pool.query<Row>(query);
  return rows;
}

/** The one row of an answer that may be absent. */
export async function askFirst<Row extends pg.QueryResultRow>(
  asker: Asker,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row | undefined> {
  return (await ask<Row>(asker, text, values))[0];
}
