import { maskedIdNumber, maskedName, maskedPhone } from '@tram-ho-so/domain/personal-data';
import type { Db } from '../db.ts';
import { ask } from '../pool/ask.ts';
import { type OwnerRecord, openOwner } from './seal-owner.ts';

/** An owner as lists and screens show it. */
export interface MaskedOwner {
  readonly name: string;
  readonly idNumber: string | null;
  readonly phone: string | null;
}

interface SealedRow {
  dossierId: number;
  sealed: Buffer;
  keyVersion: number;
}

/** The owners of dossiers, masked; a dossier the caller may see is the caller's to ask for. */
export async function readOwners(
  db: Pick<Db, 'pool' | 'names' | 'personalKeys'>,
  dossierIds: readonly number[],
): Promise<Map<number, MaskedOwner>> {
  const rows = await ask<SealedRow>(
    db,
    `SELECT dossier_id AS "dossierId", sealed, key_version AS "keyVersion" FROM dossier_owners
     WHERE dossier_id = ANY ($1::int[])`,
    [dossierIds],
  );
  return new Map(rows.map((row) => [row.dossierId, masked(openOwner(db.personalKeys, row.dossierId, row))]));
}

const masked = ({ name, idNumber, phone }: OwnerRecord): MaskedOwner => ({
  name: maskedName(name),
  idNumber: idNumber ? maskedIdNumber(idNumber) : null,
  phone: phone ? maskedPhone(phone) : null,
});
