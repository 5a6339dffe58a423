import type { Actor } from '../audit/write-audit.ts';
import { auditStatement } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import { findDossier } from '../dossiers/find-dossier.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import { inTransaction } from '../pool/in-transaction.ts';
import { type OwnerRecord, openOwner } from './seal-owner.ts';

export interface RevealAsked {
  readonly dossierId: number;
  readonly visibility: Visibility;
  readonly reason: string;
  /** Left out: somebody looked at a screen. */
  readonly action?: 'REVEAL_OWNER' | 'PRINT_FORM' | undefined;
  readonly actor: Actor;
  readonly now: Date;
}

/** An owner in plain words; that somebody looked, and why, is in the books before the answer leaves. */
export async function revealOwner(db: Db, asked: RevealAsked): Promise<OwnerRecord | undefined> {
  const { dossierId, reason, action = 'REVEAL_OWNER', actor, now } = asked;
  const dossier = await findDossier(db, { id: dossierId }, asked.visibility, now);
  if (!dossier) return undefined;
  return inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<{ sealed: Buffer; keyVersion: number }>(
      'SELECT sealed, key_version AS "keyVersion" FROM dossier_owners WHERE dossier_id = $1',
      [dossierId],
    );
    const [row] = rows;
    if (!row) return undefined;
    const subject = { subjectType: 'DOSSIER', subjectId: String(dossierId) };
    await client.query(...auditStatement({ ...subject, actor, action, reason, recordedAt: now }));
    return openOwner(db.personalKeys, dossierId, row);
  });
}
