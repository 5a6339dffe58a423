import type pg from 'pg';
import { atLocalTime } from './dossier-columns.ts';

type Two = readonly [pg.PoolClient, pg.PoolClient];

const begin = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';
const patient = `SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0;
  SET LOCAL datestyle = 'ISO'; ${atLocalTime}; SET LOCAL work_mem = '64MB'; SET LOCAL jit = off`;

/** Two connections that see one and the same moment of the books; whatever was not read to its end goes with them. */
export function inSnapshot<Answer>(pool: pg.Pool, act: (clients: Two) => Promise<Answer>): Promise<Answer> {
  return withClient(pool, async (one) => {
    await one.query(begin);
    const { rows } = await one.query<{ id: string }>('SELECT pg_export_snapshot() AS id');
    await one.query(patient);
    return withClient(pool, async (other) => {
      await other.query(begin);
      await other.query(`SET TRANSACTION SNAPSHOT ${other.escapeLiteral(rows[0]?.id ?? '')}`);
      await other.query(patient);
      return act([one, other]);
    });
  });
}

async function withClient<Answer>(
  pool: pg.Pool,
  act: (client: pg.PoolClient) => Promise<Answer>,
): Promise<Answer> {
  const client = await pool.connect();
  try {
    return await act(client);
  } finally {
    client.release(true);
  }
}
