import type { GetListParams } from 'react-admin';
import { type DossierPlace, firstPage, type Sort, sorts } from './dossier-filter.ts';

/** A page of the list in react-admin's words; a keyset list has cursors for pages, so they go in `meta`. */
export function askedOf({ filter, sort, size, after, before }: DossierPlace): GetListParams {
  const [field = '', order] = sort.split('_');
  return {
    filter,
    sort: { field, order: order === 'ASC' ? 'ASC' : 'DESC' },
    pagination: { page: 1, perPage: size },
    meta: { after, before },
  };
}

/** The page of the list that react-admin asks for. */
export function placeAsked({ filter, sort, pagination, meta }: GetListParams): DossierPlace {
  return {
    filter: filter ?? {},
    sort: sorts.find((known): known is Sort => known === `${sort?.field}_${sort?.order}`) ?? firstPage.sort,
    size: pagination?.perPage ?? firstPage.size,
    after: meta?.after,
    before: meta?.before,
  };
}
