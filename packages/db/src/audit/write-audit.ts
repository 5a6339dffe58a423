import type { Prisma } from '../generated/prisma/client.ts';

/** Who did it: a person, a partner's key, or neither when the product itself did. */
export interface Actor {
  readonly userId: string | null;
  readonly keyId: number | null;
}

export interface AuditFacts {
  readonly actor: Actor;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly reason?: string | undefined;
  /** What changed; never personal data. */
  readonly details?: Prisma.InputJsonObject | undefined;
  readonly recordedAt: Date;
}

/** For a write in hand-made SQL. */
export function auditStatement(facts: AuditFacts): [text: string, values: unknown[]] {
  const { actor, action, subjectType, subjectId, reason, details, recordedAt } = facts;
  return [
    `INSERT INTO audit_entries (recorded_at, actor_user_id, actor_key_id, action, subject_type, subject_id, reason, details)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [recordedAt, actor.userId, actor.keyId, action, subjectType, subjectId, reason ?? null, details ?? null],
  ];
}

/** For a write through Prisma, in the same transaction as what it tells of. */
export async function writeAudit(tx: Prisma.TransactionClient, facts: AuditFacts): Promise<void> {
  const { actor, reason, details, ...rest } = facts;
  await tx.auditEntry.create({
    data: {
      ...rest,
      actorUserId: actor.userId,
      actorKeyId: actor.keyId,
      reason: reason ?? null,
      ...(details && { details }),
    },
  });
}
