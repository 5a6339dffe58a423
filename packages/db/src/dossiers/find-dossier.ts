import type { Db } from '../db.ts';
import { ask, askFirst } from '../pool/ask.ts';
import { createClauses } from './clauses.ts';
import { type DossierRow, dossierColumns } from './dossier-row.ts';
import { narrowToVisible, type Visibility } from './visibility.ts';

export type DossierName = { readonly id: number } | { readonly code: string };

/** A dossier by id or code; what the caller may not see does not exist. */
export async function findDossier(
  db: Db,
  name: DossierName,
  visibility: Visibility,
  now: Date,
): Promise<DossierRow | undefined> {
  const clauses = createClauses();
  const { and, value } = clauses;
  and('id' in name ? `d.id = ${value(name.id)}` : `d.code = ${value(name.code)}`);
  narrowToVisible(clauses, visibility, await db.pilotBook.current(), now);
  return askFirst<DossierRow>(
    db,
    `SELECT ${dossierColumns} FROM dossiers d WHERE ${clauses.where()}`,
    clauses.values,
  );
}

/** Dossiers by their ids, as far as the caller may see them. */
export async function findDossiers(
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

/** Dossiers by their codes, for a batch that asks which exist already. */
export async function findDossiersByCodes(
  asker: Pick<Db, 'names'> & { readonly pool: Pick<Db['pool'], 'query'> },
  codes: readonly string[],
): Promise<Map<string, DossierRow>> {
  const rows = await ask<DossierRow>(
    asker,
    `SELECT ${dossierColumns} FROM dossiers d WHERE d.code = ANY ($1::text[])`,
    [codes],
  );
  return new Map(rows.map((row) => [row.code, row]));
}
