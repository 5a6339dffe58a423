import { type Asker, ask } from '../pool/ask.ts';

/** Where a desk stands: a branch, or an organisation at the centre. */
export type DeskSpot = { readonly branchId: number } | { readonly organisationId: number };

/** How often a desk guided or opened a dossier for each procedure since a moment, by procedure. */
export async function readProcedureUses(
  asker: Asker,
  spot: DeskSpot,
  since: Date,
): Promise<Map<number, number>> {
  const [where, id] =
    'branchId' in spot
      ? ['branch_id = $1', spot.branchId]
      : [`place = 'HCC_CENTRE' AND organisation_id = $1`, spot.organisationId];
  const rows = await ask<{ procedureId: number; n: number }>(
    asker,
    `SELECT procedure_id AS "procedureId", count(*) AS n FROM (
       SELECT procedure_id FROM guidance_sessions WHERE ${where} AND started_at >= $2
       UNION ALL SELECT procedure_id FROM dossiers WHERE ${where} AND submitted_at >= $2) AS acts GROUP BY 1`,
    [id, since],
  );
  return new Map(rows.map(({ procedureId, n }) => [procedureId, n]));
}
