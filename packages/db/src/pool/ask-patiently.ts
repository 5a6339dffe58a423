import type pg from 'pg';
import type { Asker, Timed } from './ask.ts';

/** A figure over all history may take its time; a caller waits no longer than this. */
const patienceMs = 60_000;

/** Asks what is too varied to be prepared and may take long. */
export async function askPatiently<Row extends pg.QueryResultRow>(
  { pool }: Pick<Asker, 'pool'>,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const query: Timed = { text, values: [...values], query_timeout: patienceMs };
  const { rows } = await pool.query<Row>(query);
  return rows;
}
