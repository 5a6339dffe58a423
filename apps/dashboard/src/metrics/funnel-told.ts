import type { FunnelStanding } from '../api/generated/graphql.ts';

interface Named {
  readonly name: string;
  readonly standing: FunnelStanding;
}

/** A sentence’s key and what stands in it. */
export interface Told {
  readonly key: 'both' | 'some' | 'notice' | 'same';
  readonly names: readonly string[];
  readonly others: readonly string[];
}

/** The answer of the chart: who differs, who is worth a look, or that nobody does; what it says of the rest is true of them. */
export function funnelTold(points: readonly Named[]): Told {
  const named = (standing: FunnelStanding) =>
    points.filter((point) => point.standing === standing).map(({ name }) => name);
  const [outside, notice] = [named('OUTSIDE'), named('NOTICE')];
  if (outside.length > 0) return { key: notice.length > 0 ? 'both' : 'some', names: outside, others: notice };
  return { key: notice.length > 0 ? 'notice' : 'same', names: notice, others: [] };
}
