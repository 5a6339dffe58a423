import type { AuditEntry } from '../generated/prisma/client.ts';
import { type Asker, ask } from '../pool/ask.ts';

export type AuditRow = Omit<AuditEntry, 'id'> & {
  readonly id: number;
  /** The name of the person or key; null when the product itself acted. */
  readonly actorName: string | null;
};

export interface AuditPage {
  readonly rows: readonly AuditRow[];
  readonly hasNextPage: boolean;
}

/** The newest entries first, from the one after a given id on. */
export async function listAudit(
  asker: Asker,
  { first, afterId }: { readonly first: number; readonly afterId?: number | null | undefined },
): Promise<AuditPage> {
  const rows = await ask<AuditRow>(
    asker,
    `SELECT a.id, a.recorded_at AS "recordedAt", a.actor_user_id AS "actorUserId", a.actor_key_id AS "actorKeyId",
       a.action, a.subject_type AS "subjectType", a.subject_id AS "subjectId", a.reason, a.details,
       coalesce(u.name, k.name) AS "actorName"
     FROM audit_entries a
     LEFT JOIN users u ON u.id = a.actor_user_id LEFT JOIN api_keys k ON k.id = a.actor_key_id
     WHERE a.id < $1 ORDER BY a.id DESC LIMIT $2`,
    [afterId ?? Number.MAX_SAFE_INTEGER, first + 1],
  );
  return { rows: rows.slice(0, first), hasNextPage: rows.length > first };
}
