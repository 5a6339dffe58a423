import { type MetricId, metricOf } from '@tram-ho-so/domain/metrics';
import type { Compared } from './read-difference.ts';

/** What of a figure can move: who counts, who is of the part. */
export function comparedOf(id: MetricId): Compared[] {
  const { base, excluded, measure } = metricOf(id);
  const whole = { name: 'WHOLE', holds: [base], without: excluded };
  return measure.kind === 'SHARE'
    ? [whole, { ...whole, name: 'PART', holds: [base, measure.part] }]
    : [whole];
}

/** What of the sets can move: which set, and how the promise was kept. */
export const comparedSets: readonly Compared[] = [
  { name: 'K', holds: ['CARRIED_IN'], without: [] },
  { name: 'R', holds: ['RECEIVED'], without: [] },
  { name: 'C', holds: ['CLOSED'], without: [] },
  { name: 'P', holds: ['PENDING'], without: [] },
  { name: 'C_EARLY', holds: ['CLOSED', 'EARLY'], without: [] },
  { name: 'C_ON_TIME', holds: ['CLOSED', 'ON_TIME'], without: [] },
  { name: 'C_LATE', holds: ['CLOSED', 'LATE'], without: [] },
  { name: 'P_OVERDUE', holds: ['PENDING', 'OVERDUE'], without: [] },
];
