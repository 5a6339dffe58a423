import { ownerRow } from '../owners/owner-row.ts';
import type { PersonalKeys } from '../owners/personal-keys.ts';
import type { CopyRows } from './copy-rows.ts';
import type { Arrival } from './day-of-arrivals.ts';
import { personOf } from './people.ts';
import type { World } from './world.ts';

/** Writes an invented owner, sealed like any other. */
export function writeOwner(
  rows: CopyRows,
  { wards }: World,
  keys: PersonalKeys,
  dossierId: number,
  { draft, random }: Arrival,
): void {
  const ward = draft.branch?.ward ?? wards[random.between(0, wards.length - 1)] ?? '';
  const row = ownerRow(keys, dossierId, personOf(random, ward, draft.ownerKind !== 'CITIZEN'));
  rows.row(7);
  rows.int(dossierId);
  rows.bytes(row.sealed);
  rows.int(row.keyVersion);
  rows.bytes(row.idNumberIndex);
  rows.bytes(row.phoneIndex);
  rows.int(row.phoneTailIndex);
  rows.ints(row.nameTokens);
}
