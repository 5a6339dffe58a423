import { type DossierRow, type GuidanceRow, readDossiers } from '@tram-ho-so/db';
import { may } from '../auth/caller.ts';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { batched } from '../schema/batch.ts';

const dossiers = batched<number, DossierRow>((ids, { db, caller, pilot, now }) =>
  readDossiers(db, ids, visibilityOf(caller, pilot), now),
);

/** The dossier a session submitted, for who may see it. */
export async function dossierOfGuidance(
  { dossierId }: GuidanceRow,
  context: Context,
): Promise<DossierRow | null> {
  if (dossierId === null || !may(context.caller, 'READ_DOSSIERS')) return null;
  return (await dossiers(context)(dossierId)) ?? null;
}
