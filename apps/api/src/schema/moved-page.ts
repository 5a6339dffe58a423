import {
  countDifference,
  type Db,
  type DifferenceAsked,
  type Learnt,
  type LearntEvent,
  listDifference,
  type Move,
  type MovedDossier as Moved,
  stepsIn,
} from '@tram-ho-so/db';
import { builder } from './builder.ts';
import { DossierEventKind, PaymentMethod, RatingScore, ShipmentState } from './enums.ts';
import { globalId } from './global-id.ts';
import { MetricDefinition } from './metric-definition.ts';
import { BehindPart } from './metric-enums.ts';
import { idCursor, pageSize, readIdCursor } from './page.ts';
import { rowOf } from './pilot-row.ts';
import { Branch } from './refs.ts';

export const MovingEvent = builder.objectRef<LearntEvent>('MovingEvent').implement({
  description: 'An event that was learnt between two moments.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DossierEventKind }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
  }),
});

const LearntFact = builder.objectRef<Learnt>('LearntFact').implement({
  description:
    'What was learnt of a dossier between two moments: a step, a rating, a payment or a parcel; one of the four words is told.',
  fields: (t) => ({
    step: t.field({
      type: DossierEventKind,
      nullable: true,
      resolve: (learnt) => (learnt.what === 'EVENT' ? learnt.word : null),
    }),
    rating: t.field({
      type: RatingScore,
      nullable: true,
      resolve: (learnt) => (learnt.what === 'RATING' ? learnt.word : null),
    }),
    payment: t.field({
      type: PaymentMethod,
      nullable: true,
      description: 'How a state fee was paid.',
      resolve: (learnt) => (learnt.what === 'PAYMENT' ? learnt.word : null),
    }),
    parcel: t.field({
      type: ShipmentState,
      nullable: true,
      description: 'DELIVERED_TO_HCC: the post brought papers of it.',
      resolve: (learnt) => (learnt.what === 'PARCEL' ? learnt.word : null),
    }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime' }),
  }),
});

const FigureMove = builder.objectRef<Move>('FigureMove').implement({
  description: 'A figure that a dossier counts in otherwise: in or out of it, or with another number.',
  fields: (t) => ({
    definition: t.field({ type: MetricDefinition, resolve: ({ metric }) => ({ id: metric }) }),
    part: t.expose('which', { type: BehindPart, description: 'WHOLE or PART of the figure.' }),
    was: t.exposeBoolean('was', { description: 'It was of it.' }),
    is: t.exposeBoolean('is', { description: 'It is of it.' }),
    amountBefore: t.exposeFloat('amountBefore', {
      nullable: true,
      description: 'The days or trips that were taken of it, where the figure takes a number.',
    }),
    amountAfter: t.exposeFloat('amountAfter', { nullable: true }),
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
    branch: t.field({
      type: Branch,
      nullable: true,
      resolve: ({ branchId }, _args, { pilot }) =>
        branchId === null ? null : rowOf(pilot.branches, branchId),
    }),
    before: t.exposeStringList('before', {
      description:
        'What it was part of: WHOLE and PART of a figure, or the names of figures (K, R, M01 …), with `_PART` for their part.',
    }),
    after: t.exposeStringList('after', { description: 'What it is part of.' }),
    moves: t.field({
      type: [FigureMove],
      description: 'Only what is otherwise.',
      resolve: ({ moves }) => [...moves],
    }),
    events: t.field({
      type: [MovingEvent],
      description: 'The steps learnt of it in between; `learnt` tells ratings and payments too.',
      resolve: ({ learnt }) => stepsIn(learnt),
    }),
    learnt: t.field({
      type: [LearntFact],
      description:
        'What was learnt of it in between, in the order it was recorded; nothing: in a period that still runs, it became overdue as time passed.',
      resolve: ({ learnt }) => [...learnt],
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

export const movedArgs = builder.args((t) => ({
  first: t.int({ required: true, defaultValue: 25 }),
  after: t.string(),
}));

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
