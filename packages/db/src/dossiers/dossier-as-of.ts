import type { DossierVersion } from '../generated/prisma/client.ts';
import { type Asker, askFirst } from '../pool/ask.ts';

/** A moment in both times: what was so, and what was known. */
export interface AsOf {
  readonly business: Date;
  readonly known: Date;
}

/** A state of a dossier in its history. */
export type VersionRow = Omit<DossierVersion, 'eventId'> & { readonly eventId: number };

/** The state a dossier had at a business moment, as the books knew it at another. */
export async function dossierAsOf(
  asker: Asker,
  dossierId: number,
  { business, known }: AsOf,
): Promise<VersionRow | undefined> {
  return askFirst<VersionRow>(
    asker,
    `SELECT dossier_id AS "dossierId", version, occurred_at AS "occurredAt", recorded_at AS "recordedAt",
       event_id AS "eventId", status, procedure_id AS "procedureId", place, branch_id AS "branchId", phase, channel,
       assistance, return_channel AS "returnChannel", accepted_at AS "acceptedAt", original_due_at AS "originalDueAt",
       due_at AS "dueAt", official_due_at AS "officialDueAt", extended_at AS "extendedAt",
       waiting_until AS "waitingUntil", paused_at AS "pausedAt", finished_at AS "finishedAt", returned_at AS "returnedAt",
       closed_at AS "closedAt", correction_count AS "correctionCount", supplement_count AS "supplementCount",
       used_days AS "usedDays", saved_days AS "savedDays", return_days AS "returnDays"
     FROM dossier_versions WHERE dossier_id = $1 AND recorded_at <= $3 AND occurred_at <= $2
     ORDER BY occurred_at DESC, version DESC LIMIT 1`,
    [dossierId, business, known],
  );
}
