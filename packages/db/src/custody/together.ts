import type { Db } from '../db.ts';
import type { Asker } from '../pool/ask.ts';
import { inTransaction } from '../pool/in-transaction.ts';

/** Several writes that are one act: the scan of a parcel and the step of its dossier stand or fall together. */
export const together = <Answer>(
  { pool, names }: Pick<Db, 'pool' | 'names'>,
  act: (asker: Asker) => Promise<Answer>,
): Promise<Answer> => inTransaction(pool, (client) => act({ pool: client, names }));
