import { type Share, wilson } from '@tram-ho-so/domain/eligibility';
import { builder } from './builder.ts';

const fewBelow = 20;

export const Ratio = builder.objectRef<Share>('Ratio').implement({
  description: 'A share, with the 95 % interval it could as well have been.',
  fields: (t) => ({
    numerator: t.exposeInt('numerator'),
    denominator: t.exposeInt('denominator'),
    value: t.float({
      nullable: true,
      description: 'Null when there is nothing to divide by.',
      resolve: ({ numerator, denominator }) => (denominator === 0 ? null : numerator / denominator),
    }),
    few: t.boolean({
      description: 'Under 20: too few to judge by.',
      resolve: ({ denominator }) => denominator < fewBelow,
    }),
    low: t.float({
      nullable: true,
      description: 'Lower end (Wilson).',
      resolve: (shares) => wilson(shares)?.low,
    }),
    high: t.float({
      nullable: true,
      description: 'Upper end (Wilson).',
      resolve: (shares) => wilson(shares)?.high,
    }),
  }),
});
