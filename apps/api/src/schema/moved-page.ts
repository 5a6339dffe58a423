import {
  countDifference,
  type Db,
  type DifferenceAsked,
  type LearntEvent,
  listDifference,
  type MovedDossier as Moved,
} from '@tram-ho-so/db';
import { builder } from './builder.ts';
import { DossierEventKind } from './enums.ts';
import { globalId } from './global-id.ts';
import { idCursor, pageSize, readIdCursor } from './page.ts';

export const MovingEvent = builder.objectRef<LearntEvent>('MovingEvent').implement({
  description: 'An event that was learnt between two moments.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DossierEventKind }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
  }),
});

const MovedDossier = builder.objectRef<Moved>('MovedDossier').implement({
  description: 'A dossier that counts otherwise at the later moment.',
  fields: (t) => ({
    id: t.id({
      description: 'Of the dossier: `dossier(id)` reads it for who may see it.',
      resolve: ({ id }) => globalId('Dossier', id),
    }),
    code: t.exposeString('code'),
    before: t.exposeStringList('before', {
      description: 'What it was part of: WHOLE and PART of a figure, or sets (K, R, C, P, C_EARLY …).',
    }),
    after: t.exposeStringList('after', { description: 'What it is part of.' }),
    events: t.field({
      type: [MovingEvent],
      description: 'What was learnt of it in between; none when only a rating or a payment was.',
      resolve: ({ events }) => [...events],
    }),
  }),
});

export interface Page {
  readonly asked: DifferenceAsked;
  readonly rows: readonly Moved[];
  readonly hasNextPage: boolean;
}

export const MovedPage = builder.objectRef<Page>('MovedConnection').implement({
  description: 'One page of the dossiers that moved.',
  fields: (t) => ({
    nodes: t.field({ type: [MovedDossier], resolve: ({ rows }) => [...rows] }),
    hasNextPage: t.exposeBoolean('hasNextPage'),
    endCursor: t.string({
      nullable: true,
      resolve: ({ rows }) => {
        const last = rows.at(-1);
        return last ? idCursor(last.id) : null;
      },
    }),
    totalCount: t.int({ resolve: ({ asked }, _args, { db }) => countDifference(db, asked) }),
  }),
});

/** A page of the dossiers that moved. */
export async function movedPage(
  db: Db,
  asked: DifferenceAsked,
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
): Promise<Page> {
  const size = pageSize(first);
  const page = { first: size + 1, after: after ? readIdCursor(after) : undefined };
  const rows = await listDifference(db, asked, page);
  return { asked, rows: rows.slice(0, size), hasNextPage: rows.length > size };
}
