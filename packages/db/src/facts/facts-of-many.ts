import { type DossierRow, dossierColumns } from '../dossiers/dossier-row.ts';
import { readTimelines } from '../dossiers/timelines.ts';
import type { Pilot } from '../pilot/pilot.ts';
import { type Asker, ask } from '../pool/ask.ts';
import { type DossierFacts, dossierFacts } from './dossier-facts.ts';

/** The facts of dossiers that another act moves, whoever may see them; two reads for all of them. */
export async function factsOfMany(
  asker: Asker,
  pilot: Pilot,
  ids: readonly number[],
): Promise<Map<number, DossierFacts>> {
  if (ids.length === 0) return new Map();
  const rows = await ask<DossierRow>(
    asker,
    `SELECT ${dossierColumns} FROM dossiers d WHERE d.id = ANY ($1::int[])`,
    [ids],
  );
  const timelines = await readTimelines(asker, ids);
  return new Map(rows.map((row) => [row.id, dossierFacts(pilot, row, timelines.get(row.id) ?? [])]));
}
