import type pg from 'pg';
import { loadedTables } from './loaded-tables.ts';

/** Takes down the indexes that no constraint needs and says how to put them up again; only while the tables are empty. */
export async function dropIndexes(client: pg.PoolClient): Promise<readonly string[]> {
  const { rows: full } = await client.query(
    loadedTables.map((table) => `(SELECT 1 FROM ${table} LIMIT 1)`).join(' UNION ALL '),
  );
  if (full.length > 0) return [];
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
     FROM pg_index i WHERE i.indrelid = ANY ($1::regclass[])
       AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [loadedTables],
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map(({ definition }) => definition);
}

/** Fresh statistics, visibility and tally, so that the first reader finds everything at hand. */
export async function settle(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('SET statement_timeout = 0');
    await client.query('SELECT guards.fold_tally(), guards.fold_figures()');
    await client.query(
      `VACUUM (ANALYZE) ${loadedTables.join(', ')}, dossier_sequences, guards.figures, guards.figures_coarse, guards.durations, guards.durations_coarse, guards.figure_spells`,
    );
  } finally {
    client.release(true);
  }
}
