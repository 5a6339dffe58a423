import { IdempotencyConflict } from '@tram-ho-so/domain/refusal';
import { type DossierRow, dossierColumns } from '../dossiers/dossier-row.ts';
import { type Asker, askFirst } from '../pool/ask.ts';
import type { Idempotency } from './opening.ts';

/** Refuses a key that answered another request. */
export function refuseOther(
  asked: Idempotency,
  found: { readonly operation: string; readonly requestHash: Buffer },
): void {
  if (found.operation !== asked.operation || !found.requestHash.equals(asked.requestHash))
    throw new IdempotencyConflict(asked.key);
}

/** The dossier that the same request wrote before; refuses when the key was used for another request. */
export async function findRepeated(
  asker: Asker,
  asked: Idempotency | undefined,
): Promise<{ dossier: DossierRow; repeated: true } | undefined> {
  if (!asked) return undefined;
  const found = await askFirst<DossierRow & { operation: string; requestHash: Buffer }>(
    asker,
    `SELECT k.operation, k.request_hash AS "requestHash", ${dossierColumns}
     FROM idempotency_keys k LEFT JOIN dossiers d ON d.id = k.written_id WHERE k.caller = $1 AND k.key = $2`,
    [asked.caller, asked.key],
  );
  if (!found) return undefined;
  const { operation, requestHash, ...dossier } = found;
  refuseOther(asked, { operation, requestHash });
  return { dossier, repeated: true };
}
