import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import type { FindingSeverity } from '../api/generated/graphql.ts';
import { importFindingsQuery } from './import-queries.ts';

const pageSize = 100;

/** The findings of an import, a page more at each request. */
export function useFindings(id: string, severity: FindingSeverity | undefined) {
  const asked = useInfiniteQuery({
    queryKey: ['import-findings', id, severity],
    queryFn: ({ pageParam: after }) => ask(importFindingsQuery, { id, severity, after, first: pageSize }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => {
      const ends = last.registerImport?.findings.pageInfo;
      return ends?.hasNextPage ? ends.endCursor : undefined;
    },
  });
  return {
    findings: asked.data?.pages.flatMap((page) => page.registerImport?.findings.nodes ?? []),
    total: asked.data?.pages[0]?.registerImport?.findings.totalCount ?? 0,
    error: asked.error,
    more: asked.hasNextPage ? () => void asked.fetchNextPage() : undefined,
    loadingMore: asked.isFetchingNextPage,
  };
}
