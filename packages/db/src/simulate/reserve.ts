import type pg from 'pg';
import { dateOf } from './work-time.ts';

/** Takes `count` ids in a row from a sequence; nobody else can draw while its step is changed. */
export async function reserveIds(client: pg.PoolClient, sequence: string, count: number): Promise<number> {
  const { rows } = await client.query<{ last: number }>(`SELECT nextval('${sequence}') AS last`);
  await client.query(`ALTER SEQUENCE ${sequence} INCREMENT BY ${count}`);
  await client.query(`SELECT nextval('${sequence}')`);
  await client.query(`ALTER SEQUENCE ${sequence} INCREMENT BY 1`);
  return (rows[0]?.last ?? 0) + 1;
}

/** Takes the next daily numbers of an organisation code; the first number of each day comes back. */
export async function reserveNumbers(
  client: pg.PoolClient,
  orgCode: string,
  days: readonly { readonly day: number; readonly count: number }[],
): Promise<Map<number, number>> {
  const taken = days.filter(({ count }) => count > 0);
  const { rows } = await client.query<{ day: string; last: number }>(
    `INSERT INTO dossier_sequences (org_code, day, last)
     SELECT $1, day, taken FROM unnest($2::date[], $3::int[]) AS t (day, taken)
     ON CONFLICT (org_code, day) DO UPDATE SET last = dossier_sequences.last + excluded.last
     RETURNING day::text, last`,
    [orgCode, taken.map(({ day }) => dateOf(day)), taken.map(({ count }) => count)],
  );
  const last = new Map(rows.map((row) => [row.day, row.last]));
  return new Map(taken.map(({ day, count }) => [day, (last.get(dateOf(day)) ?? count) - count + 1]));
}
