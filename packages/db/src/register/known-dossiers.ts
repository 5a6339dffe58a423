import { type DossierRow, dossierColumns } from '../dossiers/dossier-row.ts';
import { type Asker, ask } from '../pool/ask.ts';

/** A dossier that already bears the code of a row, and what earlier registers said of it. */
export type KnownDossier = DossierRow & {
  /** Digests of the rows it was recorded from. */
  readonly contents: readonly string[];
  readonly owner: string | null;
};

/** The dossiers of some codes, by code. */
export async function findKnown(asker: Asker, codes: readonly string[]): Promise<Map<string, KnownDossier>> {
  const rows = await ask<KnownDossier>(
    asker,
    `SELECT ${dossierColumns}, r.contents, r.owner FROM dossiers d CROSS JOIN LATERAL (
       SELECT coalesce(array_agg(e.details ->> 'content') FILTER (WHERE e.details ? 'content'), '{}') AS contents,
         min(e.details ->> 'owner') AS owner
       FROM dossier_events e WHERE e.dossier_id = d.id) r
     WHERE d.code = ANY ($1::text[])`,
    [codes],
  );
  return new Map(rows.map((row) => [row.code, row]));
}
