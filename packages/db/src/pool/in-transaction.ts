import type pg from 'pg';

/** Runs on one connection: everything is written, or nothing. */
export async function inTransaction<Answer>(
  pool: pg.Pool,
  act: (client: pg.PoolClient) => Promise<Answer>,
): Promise<Answer> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const answer = await act(client);
    await client.query('COMMIT');
    return answer;
  } catch (fault) {
    await client.query('ROLLBACK').catch((cause: Error) => {
      broken = cause;
    });
    throw fault;
  } finally {
    client.release(broken);
  }
}
