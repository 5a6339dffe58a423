import { builder } from '../schema/builder.ts';

export interface Shares {
  readonly numerator: number;
  readonly denominator: number;
}

const fewBelow = 20;

export const Ratio = builder.objectRef<Shares>('Ratio').implement({
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

/** Wilson's 95 % interval. */
export function wilson({ numerator, denominator: n }: Shares): { low: number; high: number } | undefined {
  if (n === 0) return undefined;
  const z = 1.959964;
  const share = numerator / n;
  const middle = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
