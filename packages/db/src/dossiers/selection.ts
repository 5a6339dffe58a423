import type { PersonalKeys } from '../owners/personal-keys.ts';
import type { Pilot } from '../pilot/pilot.ts';
import type { Clauses } from './clauses.ts';
import type { DossierFilter } from './dossier-filter.ts';
import { narrowToFilter } from './narrow-to-filter.ts';
import { narrowToSearch } from './narrow-to-search.ts';
import { looksAtPerson, readSearch, type Search } from './search.ts';
import { narrowToVisible, type Visibility } from './visibility.ts';

/** Which dossiers are meant, for whom, and as of when “today” is read. */
export interface Selection {
  readonly filter: DossierFilter;
  readonly visibility: Visibility;
  readonly now: Date;
  /** Whether the caller may find dossiers by their owner. */
  readonly searchOwners: boolean;
}

interface Narrowed {
  /** What the owner's row must meet, when the search looks at a person. */
  readonly ownerMust: string | undefined;
  readonly isName: boolean;
}

/** Writes a selection as conditions on `d`, and on `o` where the owner is searched. */
export function narrow(clauses: Clauses, selection: Selection, pilot: Pilot, keys: PersonalKeys): Narrowed {
  const { filter, visibility, now } = selection;
  narrowToVisible(clauses, visibility, pilot, now);
  narrowToFilter(clauses, filter, pilot, now);
  if (!filter.search?.trim()) return { ownerMust: undefined, isName: false };
  const search = allowed(readSearch(filter.search), selection.searchOwners);
  return { ownerMust: narrowToSearch(clauses, search, keys), isName: search.kind === 'NAME' };
}

const allowed = (search: Search, searchOwners: boolean): Search =>
  looksAtPerson[search.kind] && !searchOwners ? { kind: 'NOTHING' } : search;
