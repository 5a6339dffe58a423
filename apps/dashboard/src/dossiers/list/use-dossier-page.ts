import { useAsk } from '../../api/use-ask.ts';
import { useRows } from '../../api/use-records.ts';
import { dossierCountQuery } from '../dossier-queries.ts';
import { filterVariables } from '../filters/change-filter.ts';
import type { DossierFilter, DossierPlace } from '../filters/dossier-filter.ts';
import { askedOf } from '../filters/place-asked.ts';
import type { PageEnds } from '../filters/turn-page.ts';

/** One page of the list; the page before stays on the screen until the next one is here. */
export function useDossierPage(place: DossierPlace, enabled = true) {
  const asked = useRows('dossiers', askedOf(place), { enabled });
  const ends: PageEnds | undefined = asked.meta;
  return { ...asked, ends };
}

/** The total is counted when somebody asks for it. */
export function useDossierCount(filter: DossierFilter, enabled: boolean) {
  return useAsk(dossierCountQuery, { filter: filterVariables(filter) }, { enabled });
}
