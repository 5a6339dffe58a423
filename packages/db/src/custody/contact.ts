import { maskedName, maskedPhone } from '@tram-ho-so/domain/personal-data';
import { type Actor, auditStatement } from '../audit/write-audit.ts';
import type { Db } from '../db.ts';
import type { Visibility } from '../dossiers/visibility.ts';
import type { PersonalKeys } from '../owners/personal-keys.ts';
import { openOwner, openRecord, type Sealed, sealRecord } from '../owners/seal-owner.ts';
import { ask, askFirst } from '../pool/ask.ts';
import { together } from '../pool/together.ts';
import { findShipment } from './find-shipments.ts';

/** Whom to visit and where; kept only as one sealed record, bound to its parcel. */
export interface ContactRecord {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

/** A contact as lists show it; the address stays sealed. */
export interface MaskedContact {
  readonly name: string;
  readonly phone: string;
}

const boundTo = (shipmentId: number) => `shipment_contacts:${shipmentId}`;

export const sealContact = (keys: PersonalKeys, shipmentId: number, contact: ContactRecord): Sealed =>
  sealRecord(keys, boundTo(shipmentId), contact);

const openContact = (keys: PersonalKeys, shipmentId: number, sealed: Sealed): ContactRecord =>
  openRecord<ContactRecord>(keys, boundTo(shipmentId), sealed);

type SealedRow = Sealed & { readonly shipmentId: number };

const statement = `SELECT shipment_id AS "shipmentId", sealed, key_version AS "keyVersion"
  FROM shipment_contacts WHERE shipment_id = ANY ($1::int[])`;

/** The contacts of parcels, masked; a parcel the caller may see is the caller's to ask for. */
export async function readContacts(
  db: Pick<Db, 'pool' | 'names' | 'personalKeys'>,
  shipmentIds: readonly number[],
): Promise<Map<number, MaskedContact>> {
  const rows = await ask<SealedRow>(db, statement, [shipmentIds]);
  return new Map(
    rows.map((row) => [row.shipmentId, masked(openContact(db.personalKeys, row.shipmentId, row))]),
  );
}

const masked = ({ name, phone }: ContactRecord): MaskedContact => ({
  name: maskedName(name),
  phone: maskedPhone(phone),
});

export interface ContactAsked {
  readonly shipmentId: number;
  readonly visibility: Visibility;
  readonly reason: string;
  readonly actor: Actor;
  readonly now: Date;
}

/** A contact in plain words; that somebody looked, and why, is in the books before the answer leaves. */
export async function revealContact(db: Db, asked: ContactAsked): Promise<ContactRecord | undefined> {
  const { shipmentId, reason, actor, now } = asked;
  const shipment = await findShipment(db, { id: shipmentId }, asked.visibility, now);
  if (!shipment) return undefined;
  return together(db, async (asker) => {
    const row = await askFirst<SealedRow>(asker, statement, [[shipmentId]]);
    if (!row) return undefined;
    const subject = { subjectType: 'SHIPMENT', subjectId: String(shipmentId) };
    await ask(
      asker,
      ...auditStatement({ ...subject, actor, action: 'REVEAL_CONTACT', reason, recordedAt: now }),
    );
    return openContact(db.personalKeys, shipmentId, row);
  });
}

/** Whom to visit when nothing else is said: the owner of the dossier, as far as the books know them. */
export async function ownerAsContact(
  db: Pick<Db, 'pool' | 'names' | 'personalKeys'>,
  dossierId: number,
): Promise<Partial<ContactRecord> | undefined> {
  const row = await askFirst<Sealed>(
    db,
    'SELECT sealed, key_version AS "keyVersion" FROM dossier_owners WHERE dossier_id = $1',
    [dossierId],
  );
  if (!row) return undefined;
  const { name, phone, address } = openOwner(db.personalKeys, dossierId, row);
  return { name, ...(phone && { phone }), ...(address && { address }) };
}
