import type { PeriodRestatementsQuery } from '../api/generated/graphql.ts';

export type Restated = PeriodRestatementsQuery['periodClose']['restatements'][number];
type Numbers = Restated['now'];

/** A row of the table: a figure in total, or the part of a branch in it. */
export interface RestatedRow {
  readonly restated: Restated;
  readonly branch: Restated['branches'][number]['key'] | undefined;
  readonly closed: Numbers;
  readonly now: Numbers;
}

/** The total of every figure, each followed by its branches where it is open. */
export const restatedRows = (
  restatements: readonly Restated[],
  isOpen: (restated: Restated) => boolean,
): RestatedRow[] =>
  restatements.flatMap((restated) => [
    { restated, branch: undefined, closed: restated.closed, now: restated.now },
    ...(isOpen(restated)
      ? restated.branches.map(({ key, closed, now }) => ({ restated, branch: key, closed, now }))
      : []),
  ]);

/** Whether a figure moved in its branches alone. */
export const isTotalSame = ({ closed, now }: { closed: Numbers; now: Numbers }): boolean =>
  closed.value === now.value &&
  closed.numerator === now.numerator &&
  closed.denominator === now.denominator &&
  closed.p90 === now.p90;
