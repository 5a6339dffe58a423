import { type DossierRow, type Pilot, promisedBy } from '@tram-ho-so/db';
import type { ProcedureAt } from './refs.ts';

/** The procedure of a dossier, as the version that made its promise says it. */
export function procedureOf(dossier: DossierRow, pilot: Pilot): ProcedureAt {
  const { procedure, procedureVersion } = promisedBy(pilot, dossier);
  return { procedure, version: procedureVersion };
}
