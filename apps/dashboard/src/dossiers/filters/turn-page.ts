import type { DossierPlace } from './dossier-filter.ts';

export interface PageEnds {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export function nextPage(place: DossierPlace, ends: PageEnds): DossierPlace | undefined {
  if (!ends.hasNextPage || !ends.endCursor) return undefined;
  return { ...withoutCursor(place), after: ends.endCursor };
}

export function previousPage(place: DossierPlace, ends: PageEnds): DossierPlace | undefined {
  if (!ends.hasPreviousPage || !ends.startCursor) return undefined;
  return { ...withoutCursor(place), before: ends.startCursor };
}

function withoutCursor({ after: _after, before: _before, ...rest }: DossierPlace): DossierPlace {
  return rest;
}
