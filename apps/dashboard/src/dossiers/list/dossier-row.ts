import type { DossierRowFragment } from '../../api/generated/graphql.ts';

export type DossierRow = DossierRowFragment;

/** Where the show page learns which list it was opened from. */
export interface FromList {
  /** The address of the list's page, as a query string. */
  readonly list: string;
}

export const dossierAt = (id: string) => `/dossiers/${encodeURIComponent(id)}`;
