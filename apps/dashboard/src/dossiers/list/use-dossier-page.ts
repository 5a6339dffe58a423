import { useAsk } from '../../api/use-ask.ts';
import { dossierCountQuery, dossierPageQuery } from '../dossier-queries.ts';
import { filterVariables, pageVariables } from '../filters/change-filter.ts';
import type { DossierFilter, DossierPlace } from '../filters/dossier-filter.ts';

/** One page of the list; the page before stays on the screen until the next one is here. */
export function useDossierPage(place: DossierPlace, enabled = true) {
  return useAsk(dossierPageQuery, pageVariables(place), { enabled });
}

/** The total is counted when somebody asks for it. */
export function useDossierCount(filter: DossierFilter, enabled: boolean) {
  return useAsk(dossierCountQuery, { filter: filterVariables(filter) }, { enabled });
}
