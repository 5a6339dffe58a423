import { type RatingRow, readRatings } from '@tram-ho-so/db';
import { objectionToRating } from '@tram-ho-so/domain/rating';
import { may } from '../auth/caller.ts';
import { batched } from '../schema/batch.ts';
import { builder } from '../schema/builder.ts';
import { PlaceKind, RatingScore } from '../schema/enums.ts';
import { Dossier } from '../schema/refs.ts';

const ratings = batched<number, RatingRow>((ids, { db }) => readRatings(db, ids));

const Rating = builder.objectRef<RatingRow>('Rating').implement({
  description: 'How satisfied the citizen was, in five steps; said once.',
  fields: (t) => ({
    score: t.expose('score', { type: RatingScore }),
    ratedAt: t.expose('ratedAt', { type: 'DateTime' }),
    place: t.expose('place', { type: PlaceKind }),
    comment: t.string({
      nullable: true,
      description: 'For the service centre; null for everyone else.',
      resolve: ({ comment }, _args, { caller }) => (may(caller, 'READ_RATING_COMMENT') ? comment : null),
    }),
  }),
});

builder.objectFields(Dossier, (t) => ({
  ratable: t.boolean({
    description: 'There is a result, and it was not rated yet.',
    resolve: async ({ id, status }, _args, context) =>
      !objectionToRating(status) && !(await ratings(context)(id)),
  }),
  rating: t.field({
    type: Rating,
    nullable: true,
    description: 'Null until the citizen rated it.',
    resolve: async ({ id }, _args, context) => (await ratings(context)(id)) ?? null,
  }),
}));
