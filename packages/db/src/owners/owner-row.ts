import { createHmac } from 'node:crypto';
import {
  nameTrigrams,
  normalisedIdNumber,
  normalisedPhone,
  phoneTail,
} from '@tram-ho-so/domain/personal-data';
import type { PersonalKeys } from './personal-keys.ts';
import { type OwnerRecord, type Sealed, sealOwner } from './seal-owner.ts';

/** An owner as the table keeps it: sealed, and findable only with the key. */
export interface OwnerRow extends Sealed {
  readonly idNumberIndex: Buffer | null;
  readonly phoneIndex: Buffer | null;
  readonly phoneTailIndex: number | null;
  readonly nameTokens: number[];
}

export function ownerRow(keys: PersonalKeys, dossierId: number, owner: OwnerRecord): OwnerRow {
  const idNumber = owner.idNumber ? normalisedIdNumber(owner.idNumber) : undefined;
  const phone = owner.phone ? normalisedPhone(owner.phone) : undefined;
  return {
    ...sealOwner(keys, dossierId, owner),
    idNumberIndex: idNumber ? indexOfIdNumber(keys, idNumber) : null,
    phoneIndex: phone ? indexOfPhone(keys, phone) : null,
    phoneTailIndex: phone ? indexOfPhoneTail(keys, phoneTail(phone)) : null,
    nameTokens: nameTrigrams(owner.name).map((trigram) => indexOfTrigram(keys, trigram)),
  };
}

/** Each kind of value is keyed apart, so that equal texts of two kinds do not look equal. */
const keyed = ({ indexing }: PersonalKeys, kind: string, text: string): Buffer =>
  createHmac('sha256', indexing).update(`${kind}\0${text}`).digest();

export const indexOfIdNumber = (keys: PersonalKeys, idNumber: string): Buffer =>
  keyed(keys, 'id-number', idNumber).subarray(0, 16);

export const indexOfPhone = (keys: PersonalKeys, phone: string): Buffer =>
  keyed(keys, 'phone', phone).subarray(0, 16);

export const indexOfPhoneTail = (keys: PersonalKeys, tail: string): number =>
  keyed(keys, 'phone-tail', tail).readInt32BE(0);

/** Names are made of few trigrams, so each is hashed once; the bound keeps odd alphabets from filling memory. */
const mostTrigrams = 20_000;
const trigramIndexes = new WeakMap<PersonalKeys, Map<string, number>>();

export function indexOfTrigram(keys: PersonalKeys, trigram: string): number {
  const known = trigramIndexes.get(keys) ?? new Map<string, number>();
  trigramIndexes.set(keys, known);
  const index = known.get(trigram) ?? keyed(keys, 'name', trigram).readInt32BE(0);
  if (known.size < mostTrigrams) known.set(trigram, index);
  return index;
}
