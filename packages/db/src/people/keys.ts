import type { Actor } from '../audit/write-audit.ts';
import { writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { ApiKey } from '../generated/prisma/client.ts';
import { newKeySecret } from './key-secret.ts';

export type NewKey = Pick<ApiKey, 'name' | 'organisationId' | 'scopes' | 'expiresAt'>;

/** A new key; its secret is in this answer and nowhere else. */
export function createKey(
  { prisma }: Pick<Db, 'prisma'>,
  asked: NewKey,
  actor: Actor,
  now: Date,
): Promise<{ key: ApiKey; secret: string }> {
  const { prefix, secret, hash } = newKeySecret();
  return prisma.$transaction(async (tx) => {
    const key = await tx.apiKey.create({
      data: {
        ...asked,
        prefix,
        secretHash: Uint8Array.from(hash),
        createdAt: now,
        createdById: actor.userId,
      },
    });
    const subject = { subjectType: 'API_KEY', subjectId: String(key.id) };
    await writeAudit(tx, { ...subject, actor, action: 'CREATE_KEY', details: { prefix }, recordedAt: now });
    return { key, secret };
  });
}

/** Ends a key at once; a key ended before keeps its moment. */
export function disableKey(
  { prisma }: Pick<Db, 'prisma'>,
  id: number,
  actor: Actor,
  now: Date,
): Promise<ApiKey | null> {
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.apiKey.updateMany({
      where: { id, disabledAt: null },
      data: { disabledAt: now },
    });
    if (count > 0) {
      const subject = { subjectType: 'API_KEY', subjectId: String(id) };
      await writeAudit(tx, { ...subject, actor, action: 'DISABLE_KEY', recordedAt: now });
    }
    return tx.apiKey.findUnique({ where: { id } });
  });
}
