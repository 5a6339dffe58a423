import { maskedName, maskedPhone } from '@tram-ho-so/domain/personal-data';
import { type Actor, auditStatement } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import { ask } from '../pool/ask.ts';
import { type OwnerRecord, openOwner } from './seal-owner.ts';

export interface RegisterPrint {
  /** Dossiers the caller may see. */
  readonly dossierIds: readonly number[];
  readonly shown: 'FULL' | 'MASKED';
  readonly actor: Actor;
  /** Which register it is: coded conditions, never personal data. */
  readonly conditions: readonly string[];
  readonly now: Date;
}

/** What a register says of an owner. */
export type PrintedOwner = Pick<OwnerRecord, 'name' | 'phone' | 'address'>;

interface SealedRow {
  dossierId: number;
  sealed: Buffer;
  keyVersion: number;
}

/** So many are opened before other requests get their turn. */
const turn = 250;

/** The owners of a printed register; who printed it, how many rows and whether in full is in the books beforehand. */
export async function printOwners(
  db: Pick<Db, 'pool' | 'names' | 'personalKeys'>,
  { dossierIds, shown, actor, conditions, now }: RegisterPrint,
): Promise<Map<number, PrintedOwner>> {
  const details = { shown, rows: dossierIds.length, conditions: [...conditions] };
  await db.pool.query(
    ...auditStatement({
      actor,
      action: 'PRINT_REGISTER',
      subjectType: 'REGISTER',
      subjectId: '06',
      reason: `FORM_06_${shown}`,
      details,
      recordedAt: now,
    }),
  );
  const owners = new Map<number, PrintedOwner>();
  for (let from = 0; from < dossierIds.length; from += turn) {
    const rows = await ask<SealedRow>(
      db,
      `SELECT dossier_id AS "dossierId", sealed, key_version AS "keyVersion" FROM dossier_owners
       WHERE dossier_id = ANY ($1::int[])`,
      [dossierIds.slice(from, from + turn)],
    );
    for (const row of rows) {
      const owner = openOwner(db.personalKeys, row.dossierId, row);
      owners.set(row.dossierId, shown === 'FULL' ? owner : masked(owner));
    }
  }
  return owners;
}

const masked = ({ name, phone }: OwnerRecord): PrintedOwner => ({
  name: maskedName(name),
  phone: phone && maskedPhone(phone),
});
