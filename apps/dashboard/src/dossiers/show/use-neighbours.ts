import { useLocation } from 'react-router-dom';
import { firstPage } from '../filters/dossier-filter.ts';
import { addressOf, placeOf } from '../filters/place-url.ts';
import { nextPage, previousPage } from '../filters/turn-page.ts';
import type { FromList } from '../list/dossier-row.ts';
import { useDossierPage } from '../list/use-dossier-page.ts';

export interface Neighbour extends FromList {
  readonly id: string;
}

export interface Neighbours {
  readonly at: number;
  readonly of: number;
  /** The whole list is on one page, so the position is the position in the list. */
  readonly whole: boolean;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** The dossiers before and after this one in the list it was opened from, across its pages. */
export function useNeighbours(id: string): Neighbours | undefined {
  const { list } = (useLocation().state ?? {}) as Partial<FromList>;
  const place = list === undefined ? firstPage : placeOf(new URLSearchParams(list));
  const { data: nodes = [], ends } = useDossierPage(place, list !== undefined);
  const at = nodes.findIndex((node) => node.id === id);
  const after = ends && at === nodes.length - 1 ? nextPage(place, ends) : undefined;
  const before = ends && at === 0 ? previousPage(place, ends) : undefined;
  const further = useDossierPage(after ?? before ?? firstPage, Boolean(after ?? before));
  if (list === undefined || at < 0 || !ends) return undefined;
  const beyond = further.isPlaceholderData ? [] : (further.data ?? []);
  const here = (node: { id: string } | undefined): Neighbour | undefined => node && { id: node.id, list };
  const there = (node: { id: string } | undefined, page = after ?? before): Neighbour | undefined =>
    node && page && { id: node.id, list: addressOf(page).toString() };
  return {
    at: at + 1,
    of: nodes.length,
    whole: !ends.hasNextPage && !ends.hasPreviousPage,
    previous: here(nodes[at - 1]) ?? (before && !after ? there(beyond.at(-1)) : undefined),
    next: here(nodes[at + 1]) ?? (after ? there(beyond[0]) : undefined),
  };
}
