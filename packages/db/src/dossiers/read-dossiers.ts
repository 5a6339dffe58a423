import type { Db } from '../db.ts';
import { ask } from '../pool/ask.ts';
import { createClauses } from './clauses.ts';
import { type DossierRow, dossierColumns } from './dossier-row.ts';
import { narrowToVisible, type Visibility } from './visibility.ts';

/** Of dossiers pointed at from elsewhere, those the caller may see. */
export async function readDossiers(
  db: Db,
  ids: readonly number[],
  visibility: Visibility,
  now: Date,
): Promise<Map<number, DossierRow>> {
  const clauses = createClauses();
  clauses.and(`d.id = ANY (${clauses.value(ids)}::int[])`);
  narrowToVisible(clauses, visibility, await db.pilotBook.current(), now);
  const rows = await ask<DossierRow>(
    db,
    `SELECT ${dossierColumns} FROM dossiers d WHERE ${clauses.where()}`,
    clauses.values,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
