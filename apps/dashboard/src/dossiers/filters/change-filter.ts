import type { DossierFilter as AskedFilter, DossierPageQueryVariables } from '../../api/generated/graphql.ts';
import type { DossierFilter, DossierPlace } from './dossier-filter.ts';

/** A changed filter starts at the first page: a cursor belongs to the list it came from. */
export function refine(place: DossierPlace, change: DossierFilter): DossierPlace {
  const { after: _after, before: _before, ...rest } = place;
  return { ...rest, filter: withoutGaps({ ...place.filter, ...change }) };
}

function withoutGaps(filter: DossierFilter): DossierFilter {
  return Object.fromEntries(
    Object.entries(filter).filter(([, asked]) => asked !== undefined && asked !== '' && !isEmptyList(asked)),
  );
}

const isEmptyList = (asked: unknown) => Array.isArray(asked) && asked.length === 0;

/** The list's page as the query asks it: forwards from a cursor, or backwards to one. */
export function pageVariables({
  filter,
  sort,
  size,
  after,
  before,
}: DossierPlace): DossierPageQueryVariables {
  const page = before ? { first: size, last: size, before } : { first: size, after };
  return { filter: filterVariables(filter), sort, ...page };
}

/** An address is text; the server is the one who knows the codes and refuses others. */
export const filterVariables = (filter: DossierFilter): AskedFilter => filter as AskedFilter;
