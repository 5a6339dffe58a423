import type { DossierEvent, Prisma } from '../generated/prisma/client.ts';
import { type Asker, ask } from '../pool/ask.ts';

/** An event as the timeline tells it, with the name of the person or key behind it. */
export interface EventRow extends Omit<DossierEvent, 'id' | 'details'> {
  readonly id: number;
  readonly details: Prisma.JsonObject | null;
  /** Null when the portal, a register or a simulation wrote it. */
  readonly actorName: string | null;
}

const statement = `
  SELECT e.id, e.dossier_id AS "dossierId", e.version, e.kind, e.from_status AS "fromStatus", e.to_status AS "toStatus",
    e.occurred_at AS "occurredAt", e.recorded_at AS "recordedAt", e.actor_user_id AS "actorUserId",
    e.actor_key_id AS "actorKeyId", e.organisation_id AS "organisationId", e.place, e.branch_id AS "branchId",
    e.reason_code AS "reasonCode", e.details, e.origin, coalesce(u.name, k.name) AS "actorName"
  FROM dossier_events e
  LEFT JOIN users u ON u.id = e.actor_user_id LEFT JOIN api_keys k ON k.id = e.actor_key_id
  WHERE e.dossier_id = ANY ($1::int[]) ORDER BY e.dossier_id, e.occurred_at, e.version`;

/** The events of dossiers in business order; a dossier the caller may see is the caller's to ask for. */
export async function readTimelines(
  asker: Asker,
  dossierIds: readonly number[],
): Promise<Map<number, EventRow[]>> {
  const rows = await ask<EventRow>(asker, statement, [dossierIds]);
  const timelines = new Map<number, EventRow[]>(dossierIds.map((id) => [id, []]));
  for (const row of rows) timelines.get(row.dossierId)?.push(row);
  return timelines;
}
