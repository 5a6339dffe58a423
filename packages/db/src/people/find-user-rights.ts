import type { Db } from '../db.ts';
import type { User } from '../generated/prisma/client.ts';
import { askFirst } from '../pool/ask.ts';

/** What a person may do is decided on these; read at every request. */
export type UserRights = Pick<
  User,
  'id' | 'name' | 'role' | 'organisationId' | 'branchId' | 'active' | 'twoFactorEnabled'
>;

export async function findUserRights(
  db: Pick<Db, 'pool' | 'names' | 'pilotBook'>,
  userId: string,
): Promise<UserRights | undefined> {
  const found = await askFirst<UserRights & { pilotRevision: number }>(
    db,
    `SELECT id, name, role, organisation_id AS "organisationId", branch_id AS "branchId", active,
       two_factor_enabled AS "twoFactorEnabled", r.n AS "pilotRevision"
     FROM users, guards.pilot_revision r WHERE id = $1`,
    [userId],
  );
  if (!found) return undefined;
  const { pilotRevision, ...rights } = found;
  db.pilotBook.saw(pilotRevision);
  return rights;
}
