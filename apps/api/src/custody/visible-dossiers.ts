import { type DossierRow, findDossiers } from '@tram-ho-so/db';
import { visibilityOf } from '../auth/visibility.ts';
import { batched } from '../schema/batch.ts';

/** Dossiers that parcels name, as far as the caller may see them; one read for all. */
export const visibleDossiers = batched<number, DossierRow>((ids, { db, caller, pilot, now }) =>
  findDossiers(db, ids, visibilityOf(caller, pilot), now),
);
