import { type DossierFilter, firstPage } from '../filters/dossier-filter.ts';
import { addressOf } from '../filters/place-url.ts';

/** Where the register of a filtered list is printed; the search stays out of it, as out of every address. */
export function registerUrl({ search: _search, ...filter }: DossierFilter, owner: 'masked' | 'full'): string {
  const address = addressOf({ ...firstPage, filter });
  if (owner === 'full') address.set('owner', 'full');
  const conditions = address.toString();
  return `/api/forms/06.pdf${conditions ? `?${conditions}` : ''}`;
}
