import {
  countDossiers,
  type DossierCount,
  type DossierPage,
  dossierSorts,
  listDossiers,
  type PageAsked,
  type Selection,
} from '@tram-ho-so/db';
import { may } from '../auth/caller.ts';
import { visibilityOf } from '../auth/visibility.ts';
import { builder } from '../schema/builder.ts';
import { PageInfo, pageSize } from '../schema/page.ts';
import { Dossier } from '../schema/refs.ts';
import { checkedFilter, DossierFilter } from './dossier-filter.ts';

const DossierSort = builder.enumType('DossierSort', {
  description: 'Orders of the list.',
  values: dossierSorts,
});

interface Listed extends DossierPage {
  /** Counts once, and only when asked. */
  readonly count: () => Promise<DossierCount>;
}

const DossierEdge = builder.objectRef<DossierPage['rows'][number]>('DossierEdge').implement({
  description: 'A dossier and its place in the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor'),
    node: t.field({ type: Dossier, resolve: ({ dossier }) => dossier }),
  }),
});

const DossierConnection = builder.objectRef<Listed>('DossierConnection').implement({
  description: 'One page of dossiers.',
  fields: (t) => ({
    edges: t.field({ type: [DossierEdge], resolve: ({ rows }) => [...rows] }),
    nodes: t.field({ type: [Dossier], resolve: ({ rows }) => rows.map(({ dossier }) => dossier) }),
    pageInfo: t.field({
      type: PageInfo,
      resolve: ({ rows, hasNextPage, hasPreviousPage }) => ({
        hasNextPage,
        hasPreviousPage,
        startCursor: rows[0]?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      }),
    }),
    totalCount: t.int({
      description: 'Counted only when selected, up to 10,001.',
      resolve: async ({ count }) => (await count()).count,
    }),
    countIsExact: t.boolean({
      description: 'False when there are more than were counted.',
      resolve: async ({ count }) => (await count()).isExact,
    }),
  }),
});

builder.queryField('dossiers', (t) =>
  t.field({
    type: DossierConnection,
    allow: 'READ_DOSSIERS',
    description: 'The dossiers you may see, a page at a time.',
    args: {
      filter: t.arg({ type: DossierFilter }),
      sort: t.arg({ type: DossierSort, required: true, defaultValue: 'RECEIVED_DESC' }),
      first: t.arg.int({ required: true, defaultValue: 25, description: '1 to 100.' }),
      after: t.arg.string(),
      last: t.arg.int({ description: 'From the end or before a cursor, instead of `first`.' }),
      before: t.arg.string(),
    },
    resolve: async (_root, { filter, sort, ...page }, { db, caller, pilot, now }) => {
      const selection: Selection = {
        filter: checkedFilter(filter),
        visibility: visibilityOf(caller, pilot),
        now,
        searchOwners: may(caller, 'SEARCH_OWNER'),
      };
      const found = await listDossiers(db, { ...selection, sort, page: pageAsked(page) });
      let counting: Promise<DossierCount> | undefined;
      const count = () => (counting ??= countDossiers(db, selection));
      return { ...found, count };
    },
  }),
);

interface Asked {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

function pageAsked({ first, after, last, before }: Asked): PageAsked {
  if (last == null && before == null) return { first: pageSize(first), after };
  return { last: pageSize(last ?? first, 'last'), before };
}
