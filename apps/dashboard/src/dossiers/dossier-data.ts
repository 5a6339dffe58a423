import type { GetListParams } from 'react-admin';
import { ask } from '../api/ask.ts';
import { recordOf } from '../api/not-there.ts';
import type { ResourceData } from '../api/resource-data.ts';
import { dossierPageQuery, dossierShowQuery } from './dossier-queries.ts';
import { pageVariables } from './filters/change-filter.ts';
import { placeAsked } from './filters/place-asked.ts';

/** Dossiers by keyset: a page knows its neighbours, not the total, and `meta` holds its ends. They change by steps only. */
export const dossierData = {
  list: async ({ signal, ...asked }: GetListParams) => {
    const { dossiers } = await ask(dossierPageQuery, pageVariables(placeAsked(asked)), signal);
    const { hasNextPage, hasPreviousPage } = dossiers.pageInfo;
    return { data: dossiers.nodes, pageInfo: { hasNextPage, hasPreviousPage }, meta: dossiers.pageInfo };
  },
  one: async (id: string, signal?: AbortSignal) => {
    const { dossier } = await ask(dossierShowQuery, { id }, signal);
    return recordOf(dossier, dossier?.id ?? id);
  },
} satisfies ResourceData;
