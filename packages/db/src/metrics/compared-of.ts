import { type MetricId, metricIds, metricOf } from '@tram-ho-so/domain/metrics';
import type { Compared } from './read-difference.ts';

/** What of a figure can move: who counts, who is of the part, and the number that is summed or ranked. */
export function comparedOf(id: MetricId): Compared[] {
  const { base, excluded, measure } = metricOf(id);
  const whole = { ...named(id, 'WHOLE'), holds: [base], without: excluded };
  if (measure.kind === 'SPREAD' || measure.kind === 'SUM') return [{ ...whole, amount: measure.of }];
  if (measure.kind !== 'SHARE') return [whole];
  return [whole, { ...whole, ...named(id, 'PART'), holds: [base, measure.part] }];
}

const named = (metric: MetricId, which: 'WHOLE' | 'PART') => ({ name: which, of: { metric, which } });

/** What of every figure can move, each named by the figure. */
export const comparedEverywhere: readonly Compared[] = metricIds.flatMap((id) =>
  comparedOf(id).map((each) => ({ ...each, name: each.name === 'PART' ? `${id}_PART` : id })),
);

const setIds = ['K', 'R', 'C', 'P', 'C_EARLY', 'C_ON_TIME', 'C_LATE', 'P_OVERDUE'] as const;

/** What of the sets can move: which set, and how the promise was kept. */
export const comparedSets: readonly Compared[] = comparedEverywhere.filter(({ name }) =>
  setIds.some((id) => id === name),
);
