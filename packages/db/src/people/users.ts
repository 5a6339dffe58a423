import { randomUUID } from 'node:crypto';
import type { UserRole } from '@tram-ho-so/domain/vocabulary';
import { type Actor, writeAudit } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { User } from '../generated/prisma/client.ts';

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly role: UserRole;
  readonly organisationId: number | null;
  readonly branchId: number | null;
  /** Argon2id, made by the caller: no password comes this far. */
  readonly passwordHash: string;
}

/** A person who may sign in; undefined when the address already belongs to someone. */
export async function createUser(
  { prisma }: Pick<Db, 'prisma'>,
  asked: NewUser,
  actor: Actor,
  now: Date,
): Promise<User | undefined> {
  const { passwordHash, ...profile } = asked;
  const email = asked.email.trim().toLowerCase();
  const id = randomUUID();
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.user.createMany({
      data: { ...profile, id, email, emailVerified: true, createdAt: now },
      skipDuplicates: true,
    });
    if (count === 0) return undefined;
    const account = { accountId: id, providerId: 'credential', password: passwordHash, createdAt: now };
    await tx.account.create({ data: { ...account, id: randomUUID(), userId: id } });
    const subject = { subjectType: 'USER', subjectId: id };
    await writeAudit(tx, {
      ...subject,
      actor,
      action: 'CREATE_USER',
      details: { role: asked.role },
      recordedAt: now,
    });
    return tx.user.findUniqueOrThrow({ where: { id } });
  });
}

export type UserChange = Partial<Pick<User, 'name' | 'role' | 'organisationId' | 'branchId' | 'active'>>;

/** Changes a person's rights; whoever loses access also loses every session. Null when there is no such person. */
export function updateUser(
  { prisma }: Pick<Db, 'prisma'>,
  id: string,
  change: UserChange,
  actor: Actor,
  now: Date,
): Promise<User | null> {
  return prisma.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({ where: { id }, data: change });
    if (count === 0) return null;
    if (change.active === false) await tx.session.deleteMany({ where: { userId: id } });
    const details = Object.fromEntries(Object.entries(change).filter(([field]) => field !== 'name'));
    await writeAudit(tx, {
      subjectType: 'USER',
      subjectId: id,
      actor,
      action: 'UPDATE_USER',
      details,
      recordedAt: now,
    });
    return tx.user.findUnique({ where: { id } });
  });
}
