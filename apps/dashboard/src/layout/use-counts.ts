import { graphql } from '../api/generated/gql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import type { Item } from './navigation.ts';

const countsQuery = graphql(`
  query NavigationCounts {
    overview { counts { key count } }
  }
`);

const waitingQuery = graphql(`
  query WaitingProposals {
    openPhaseProposals { state mine }
  }
`);

/** The live count beside an item: what waits today, and the proposals that wait for this person. */
export function useCounts(): Partial<Record<Item['key'], number>> {
  const enabled = useMay('READ_OVERVIEW');
  const { data } = useAsk(countsQuery, {}, { every: 60_000, enabled });
  const mayDecide = useMay('DECIDE_PROPOSAL');
  const proposals = useAsk(waitingQuery, {}, { every: 60_000, enabled: mayDecide }).data?.openPhaseProposals;
  const waiting = proposals?.filter(({ state, mine }) => state === 'OPEN' && !mine).length ?? 0;
  const beside = waiting > 0 ? { phases: waiting } : {};
  if (!data) return beside;
  const of = (key: string) => data.overview.counts.find((count) => count.key === key)?.count ?? 0;
  return { ...beside, overview: of('DUE_TODAY') + of('OVERDUE') };
}
