import { type ChangePage, feedStart, listChanges } from '@tram-ho-so/db';
import { visibilityOf } from '../auth/visibility.ts';
import { builder } from '../schema/builder.ts';
import { pageSize } from '../schema/page.ts';
import { Change, readCursor, writeCursor } from './change.ts';

const ChangeConnection = builder.objectRef<ChangePage>('ChangeConnection').implement({
  description:
    'A page of the feed. Rows of others are passed over, so a page may be empty and still lead on.',
  fields: (t) => ({
    nodes: t.field({ type: [Change], resolve: ({ rows }) => [...rows] }),
    endCursor: t.string({
      description: 'Where the reading stopped; keep it, also of an empty page.',
      resolve: ({ cursor }) => writeCursor(cursor),
    }),
    hasNextPage: t.exposeBoolean('hasNextPage'),
  }),
});

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnection,
    allow: 'READ_DOSSIERS',
    description:
      'Every change you may see, oldest first, none left out and none twice: a row appears once every older write has ended. The subscription `changes` tells the same rows live.',
    args: {
      after: t.arg.string({ description: 'A cursor; left out, from the beginning.' }),
      first: t.arg.int({ required: true, defaultValue: 100 }),
    },
    resolve: (_root, { after, first }, { db, caller, pilot, now }) =>
      listChanges(db, {
        after: after == null ? feedStart : readCursor(after),
        first: pageSize(first),
        visibility: visibilityOf(caller, pilot),
        now,
      }),
  }),
);
