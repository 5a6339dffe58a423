import {
  type DossierFilter,
  type DossierPlace,
  dayKeys,
  firstPage,
  flagKeys,
  listKeys,
  pageSizes,
  sorts,
} from './dossier-filter.ts';

/** Reads a page of the list from the address; what it does not know it leaves out. */
export function placeOf(address: URLSearchParams): DossierPlace {
  return {
    filter: filterOf(address),
    sort: sorts.find((sort) => sort === address.get('sort')) ?? firstPage.sort,
    size: pageSizes.find((size) => String(size) === address.get('size')) ?? firstPage.size,
    ...given('after', address.get('after')),
    ...given('before', address.get('before')),
  };
}

function filterOf(address: URLSearchParams): DossierFilter {
  const lists = listKeys.flatMap((key) => {
    const codes = (address.get(key) ?? '').split(',').filter(Boolean);
    return codes.length > 0 ? [[key, codes] as const] : [];
  });
  const days = dayKeys.flatMap((key) => {
    const day = address.get(key) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? [[key, day] as const] : [];
  });
  const flags = flagKeys.flatMap((key) => {
    const said = address.get(key);
    return said === 'true' || said === 'false' ? [[key, said === 'true'] as const] : [];
  });
  return { ...Object.fromEntries([...lists, ...days, ...flags]), ...given('search', address.get('search')) };
}

function given<K extends string>(key: K, said: string | null): { [key in K]?: string } {
  return said ? ({ [key]: said } as { [key in K]?: string }) : {};
}

/** The address of a page: keys in one order and defaults left out, so equal pages have equal addresses. */
export function addressOf(place: DossierPlace): URLSearchParams {
  const address = new URLSearchParams();
  for (const key of listKeys) if (place.filter[key]?.length) address.set(key, place.filter[key].join(','));
  for (const key of dayKeys) if (place.filter[key]) address.set(key, place.filter[key]);
  for (const key of flagKeys)
    if (place.filter[key] !== undefined) address.set(key, String(place.filter[key]));
  if (place.filter.search) address.set('search', place.filter.search);
  if (place.sort !== firstPage.sort) address.set('sort', place.sort);
  if (place.size !== firstPage.size) address.set('size', String(place.size));
  if (place.after) address.set('after', place.after);
  if (place.before) address.set('before', place.before);
  return address;
}
