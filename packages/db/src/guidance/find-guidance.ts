import { createClauses } from '../dossiers/clauses.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { type Asker, ask, askFirst } from '../pool/ask.ts';
import { type GuidanceRow, guidanceColumns, missingColumn } from './guidance-row.ts';
import { narrowToVisibleGuidance } from './guidance-visibility.ts';

/** A session by id; what the caller may not see does not exist. */
export async function findGuidance(
  asker: Asker,
  id: number,
  visibility: Visibility,
): Promise<GuidanceRow | undefined> {
  const clauses = createClauses();
  clauses.and(`g.id = ${clauses.value(id)}`);
  narrowToVisibleGuidance(clauses, visibility);
  return askFirst<GuidanceRow>(
    asker,
    `SELECT ${guidanceColumns}, ${missingColumn} FROM guidance_sessions g WHERE ${clauses.where()}`,
    clauses.values,
  );
}

/** The sessions that submitted dossiers, by dossier. */
export async function readGuidanceOfDossiers(
  asker: Asker,
  dossierIds: readonly number[],
  visibility: Visibility,
): Promise<Map<number, GuidanceRow>> {
  const clauses = createClauses();
  clauses.and(`g.dossier_id = ANY (${clauses.value(dossierIds)}::int[])`);
  narrowToVisibleGuidance(clauses, visibility);
  const rows = await ask<GuidanceRow & { dossierId: number }>(
    asker,
    `SELECT ${guidanceColumns}, ${missingColumn} FROM guidance_sessions g WHERE ${clauses.where()}`,
    clauses.values,
  );
  return new Map(rows.map((row) => [row.dossierId, row]));
}
