import { countGuidance, findGuidance, type GuidancePage, listGuidance } from '@tram-ho-so/db';
import { visibilityOf } from '../auth/visibility.ts';
import { builder } from '../schema/builder.ts';
import { numericIdOf } from '../schema/global-id.ts';
import { PageInfo, pageSize } from '../schema/page.ts';
import { GuidanceSession } from '../schema/refs.ts';
import { checkedGuidanceFilter, GuidanceFilter } from './guidance-filter.ts';

interface Listed extends GuidancePage {
  readonly after: unknown;
  readonly count: () => Promise<number>;
}

const GuidanceSessionConnection = builder.objectRef<Listed>('GuidanceSessionConnection').implement({
  description: 'One page of guidance sessions.',
  fields: (t) => ({
    nodes: t.field({ type: [GuidanceSession], resolve: ({ rows }) => rows.map(({ session }) => session) }),
    pageInfo: t.field({
      type: PageInfo,
      resolve: ({ rows, hasNextPage, after }) => ({
        hasNextPage,
        hasPreviousPage: after != null,
        startCursor: rows[0]?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      }),
    }),
    totalCount: t.int({
      description: 'Counted only when selected, up to 10,001.',
      resolve: ({ count }) => count(),
    }),
  }),
});

builder.queryField('guidanceSessions', (t) =>
  t.field({
    type: GuidanceSessionConnection,
    allow: 'READ_GUIDANCE',
    description: 'The guidance sessions you may see, the latest first.',
    args: {
      filter: t.arg({ type: GuidanceFilter }),
      first: t.arg.int({ required: true, defaultValue: 25, description: '1 to 100.' }),
      after: t.arg.string(),
    },
    resolve: async (_root, { filter, first, after }, { db, caller, pilot }) => {
      const selection = { filter: checkedGuidanceFilter(filter), visibility: visibilityOf(caller, pilot) };
      const page = await listGuidance(db, { ...selection, first: pageSize(first), after });
      return { ...page, after, count: () => countGuidance(db, selection) };
    },
  }),
);

builder.queryField('guidanceSession', (t) =>
  t.field({
    type: GuidanceSession,
    nullable: true,
    allow: 'READ_GUIDANCE',
    description: 'One session by its id; null when there is none among those you may see.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, { db, caller, pilot }) => {
      const local = numericIdOf('GuidanceSession', id);
      return local === undefined ? null : findGuidance(db, local, visibilityOf(caller, pilot));
    },
  }),
);
