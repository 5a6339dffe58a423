import { graphql } from '../api/generated/gql.ts';
import { useAsk } from '../api/use-ask.ts';
import { useMay } from '../api/viewer.ts';
import type { Item } from './navigation.ts';

const countsQuery = graphql(`
  query NavigationCounts {
    overview { counts { key count } }
  }
`);

/** The live count beside an item: what waits today. */
export function useCounts(): Partial<Record<Item['key'], number>> {
  const enabled = useMay('READ_OVERVIEW');
  const { data } = useAsk(countsQuery, {}, { every: 60_000, enabled });
  if (!data) return {};
  const of = (key: string) => data.overview.counts.find((count) => count.key === key)?.count ?? 0;
  return { overview: of('DUE_TODAY') + of('OVERDUE') };
}
