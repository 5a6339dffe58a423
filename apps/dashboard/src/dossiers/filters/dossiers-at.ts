import { type DossierFilter, firstPage, type Sort } from './dossier-filter.ts';
import { addressOf } from './place-url.ts';

/** The address that opens exactly these dossiers. */
export function dossiersAt(filter: DossierFilter, sort: Sort = firstPage.sort): string {
  const address = addressOf({ ...firstPage, filter, sort }).toString();
  return address ? `/dossiers?${address}` : '/dossiers';
}
