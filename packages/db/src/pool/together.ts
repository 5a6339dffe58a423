import type { Db } from '../db.ts';
import type { Asker } from './ask.ts';
import { inTransaction } from './in-transaction.ts';

/** Several writes that are one act, e.g. the scan of a parcel and the step of its dossier: they stand or fall together. */
export const together = <Answer>(
  { pool, names }: Pick<Db, 'pool' | 'names'>,
  act: (asker: Asker) => Promise<Answer>,
): Promise<Answer> => inTransaction(pool, (client) => act({ pool: client, names }));
