import type pg from 'pg';

const blockSize = 64;

/** Hands out dossier ids ahead of the write, because an owner is sealed to the id of the dossier. */
export interface DossierIds {
  readonly next: () => Promise<number>;
}

/** Ids are taken from the sequence a block at a time; a gap means nothing. */
export function createDossierIds(pool: Pick<pg.Pool, 'query'>): DossierIds {
  let free: number[] = [];
  let fetching: Promise<void> | undefined;
  const refill = async () => {
    const block = await takeDossierIds(pool, blockSize);
    free = [...free, ...block];
  };
  return {
    next: async () => {
      for (;;) {
        const id = free.shift();
        if (id !== undefined) return id;
        fetching ??= refill().finally(() => {
          fetching = undefined;
        });
        await fetching;
      }
    },
  };
}

/** So many ids at once, for a bulk load. */
export async function takeDossierIds(pool: Pick<pg.Pool, 'query'>, count: number): Promise<number[]> {
  const { rows } = await pool.query<{ id: number }>(
    `SELECT nextval('dossiers_id_seq')::int AS id FROM generate_series(1, $1)`,
    [count],
  );
  return rows.map(({ id }) => id);
}
