import { TooMuchToCount } from '@tram-ho-so/domain/refusal';
import type pg from 'pg';
import type { Asker, Timed } from './ask.ts';

/** A figure over all history may take its time, as long as the connection lets a statement run and no longer than this. */
const patienceMs = 60_000;

/** Asks what is too varied to be prepared and may take long; what the database cuts off throws TooMuchToCount. */
export async function askPatiently<Row extends pg.QueryResultRow>(
  { pool }: Pick<Asker, 'pool'>,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const query: Timed = { text, values: [...values], query_timeout: patienceMs };
  try {
    const { rows } = await pool.query<Row>(query);
    return rows;
  } catch (fault) {
    throw isCutOff(fault) ? new TooMuchToCount() : fault;
  }
}

/** `query_canceled`: it ran longer than a statement may. */
const isCutOff = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === '57014';
