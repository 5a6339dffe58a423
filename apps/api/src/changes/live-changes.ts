import { type ChangeCursor, type ChangeRow, listChanges, readFeedEnd, sameCursor } from '@tram-ho-so/db';
import { GraphQLError } from 'graphql';
import { may } from '../auth/caller.ts';
import { visibilityOf } from '../auth/visibility.ts';
import type { Context } from '../context.ts';
import { builder } from '../schema/builder.ts';
import { Change, readCursor } from './change.ts';

/** Rights are read again at least this often while somebody listens. */
const rightsMs = 5_000;
const pageRows = 100;
/** A connection ends by itself before anything on the way cuts it. */
const lastsMs = 300_000;

builder.subscriptionField('changes', (t) =>
  t.field({
    type: Change,
    allow: 'READ_DOSSIERS',
    description:
      'The feed of `changes`, live over server-sent events (`Accept: text/event-stream`). It begins and ends with its place (`topic: "feed.place"`), and tells it when only others’ changes were passed. A connection lasts five minutes at most; go on with `after` and the last cursor, and nothing is lost or doubled.',
    args: { after: t.arg.string({ description: 'A cursor; left out, from now on.' }) },
    subscribe: (_root, { after }, context) => {
      const from = after == null ? undefined : readCursor(after);
      const place = context.streams.take(placeOf(context));
      if (!place) throw tooMany();
      return tellChanges(from, context, place);
    },
    resolve: (change) => change,
  }),
);

/** Pulls one page after another: who reads slowly is told slowly, and nothing piles up here. */
async function* tellChanges(
  from: ReturnType<typeof readCursor> | undefined,
  context: Context,
  place: { readonly signal: AbortSignal; readonly leave: () => void },
): AsyncGenerator<ChangeRow> {
  const { db, bell, clock, identifyAgain } = context;
  try {
    let cursor = from ?? (await readFeedEnd(db));
    let told = cursor;
    yield placeAt(cursor, clock());
    const until = clock().getTime() + lastsMs;
    while (!place.signal.aborted && !bell.isDown() && clock().getTime() < until) {
      const caller = await identifyAgain();
      if (!caller || !may(caller, 'READ_DOSSIERS')) throw rightsEnded();
      const visibility = visibilityOf(caller, await db.pilotBook.current());
      const page = await listChanges(db, { after: cursor, first: pageRows, visibility, now: clock() });
      yield* page.rows;
      cursor = page.cursor;
      // Who sees little still learns how far the feed was read, and can go on from there.
      if (page.rows.length === 0 && !sameCursor(told, cursor)) yield placeAt(cursor, clock());
      told = cursor;
      if (!page.hasNextPage) await bell.next(rightsMs, place.signal);
    }
    yield placeAt(cursor, clock());
  } finally {
    place.leave();
  }
}

const placeAt = (cursor: ChangeCursor, recordedAt: Date): ChangeRow => ({
  ...cursor,
  topic: 'feed.place',
  dossierId: null,
  branchId: null,
  payload: {},
  status: null,
  recordedAt,
});

const placeOf = ({ caller }: Context): string => `${caller.kind}:${caller.id}`;

function tooMany(): GraphQLError {
  return new GraphQLError(
    'Tài khoản này đang mở quá nhiều kênh theo dõi. | This account listens on too many connections.',
    { extensions: { code: 'TOO_MANY_STREAMS', fix: 'Close one, or read `changes` page by page.' } },
  );
}

function rightsEnded(): GraphQLError {
  return new GraphQLError('Quyền truy cập đã hết hiệu lực. | The right to listen has ended.', {
    extensions: { code: 'UNAUTHENTICATED', fix: 'Sign in again.' },
  });
}
