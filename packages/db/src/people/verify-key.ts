import { timingSafeEqual } from 'node:crypto';
import type { Db } from '../db.ts';
import type { ApiKey } from '../generated/prisma/client.ts';
import { ask, askFirst } from '../pool/ask.ts';
import { readKeySecret } from './key-secret.ts';

/** What a partner's program may do is decided on these; read at every request. */
export type KeyRights = Pick<ApiKey, 'id' | 'name' | 'organisationId' | 'scopes'>;

interface KeyRow extends Omit<KeyRights, 'scopes'> {
  scopes: string;
  secretHash: Buffer;
  expiresAt: Date | null;
  disabledAt: Date | null;
  lastUsedAt: Date | null;
  pilotRevision: number;
}

const minuteMs = 60_000;

/** The key behind what a partner sent; undefined when it is unknown, wrong, expired or disabled. */
export async function verifyKey(
  db: Pick<Db, 'pool' | 'names' | 'pilotBook'>,
  sent: string,
  now: Date,
): Promise<KeyRights | undefined> {
  const read = readKeySecret(sent);
  if (!read) return undefined;
  const row = await askFirst<KeyRow>(
    db,
    `SELECT id, name, organisation_id AS "organisationId", array_to_string(scopes, ',') AS scopes,
       secret_hash AS "secretHash", expires_at AS "expiresAt", disabled_at AS "disabledAt",
       last_used_at AS "lastUsedAt", r.n AS "pilotRevision"
     FROM api_keys, guards.pilot_revision r WHERE prefix = $1`,
    [read.prefix],
  );
  if (!row || !timingSafeEqual(row.secretHash, read.hash) || isOver(row, now)) return undefined;
  db.pilotBook.saw(row.pilotRevision);
  if (!row.lastUsedAt || now.getTime() - row.lastUsedAt.getTime() > minuteMs) {
    await ask(db, 'UPDATE api_keys SET last_used_at = $2 WHERE id = $1', [row.id, now]);
  }
  const scopes = row.scopes.split(',').filter((scope) => scope !== '') as KeyRights['scopes'];
  return { id: row.id, name: row.name, organisationId: row.organisationId, scopes };
}

const isOver = ({ expiresAt, disabledAt }: KeyRow, now: Date): boolean =>
  disabledAt !== null || (expiresAt !== null && expiresAt <= now);
