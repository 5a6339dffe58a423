import { createSecretKey } from 'node:crypto';
import type pg from 'pg';
import type { Db } from '../db.ts';
import type { PersonalKeys } from '../owners/personal-keys.ts';
import type { Catalogue } from '../pilot/pilot.ts';
import { openPool, usualLimits } from '../pool/open-pool.ts';

/** What of the books an export reads. */
export interface ExportBooks {
  readonly pool: pg.Pool;
  readonly personalKeys: Pick<PersonalKeys, 'indexing'>;
  readonly catalogue: Catalogue;
}

/** How another process finds the same books; plain data. */
export interface BooksTold {
  readonly url: string;
  readonly indexing: Uint8Array;
  readonly catalogue: Catalogue;
}

export async function tellBooks({ url, personalKeys, pilotBook }: Db): Promise<BooksTold> {
  const { setting, organisations, wards, branches, renamings, fields, procedures } =
    await pilotBook.current();
  const catalogue = { setting, organisations, wards, branches, renamings, fields, procedures };
  return { url, indexing: new Uint8Array(personalKeys.indexing.export()), catalogue };
}

/** Opens them with a driver alone: what the server holds besides would take more memory than any export. */
export function openTold(
  { url, indexing, catalogue }: BooksTold,
  onError: (fault: Error) => void,
): ExportBooks {
  const limits = { ...usualLimits, connections: 2, statementTimeoutMs: 0 };
  const personalKeys = { indexing: createSecretKey(Buffer.from(indexing)) };
  return { pool: openPool(url, limits, onError), personalKeys, catalogue };
}
