import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DossierPlace } from '../filters/dossier-filter.ts';
import { addressOf, placeOf } from '../filters/place-url.ts';

/** The page of the list that the address names, and how to go to another. */
export function usePlace(): readonly [DossierPlace, (place: DossierPlace) => void] {
  const [address, setAddress] = useSearchParams();
  const place = useMemo(() => placeOf(address), [address]);
  const go = useCallback((next: DossierPlace) => setAddress(addressOf(next)), [setAddress]);
  return [place, go];
}
