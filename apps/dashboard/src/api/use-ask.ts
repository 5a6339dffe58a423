import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

interface AskOptions {
  /** Asks again after so many milliseconds. */
  every?: number;
  enabled?: boolean;
}

/** Reads a typed document; the document and its variables are the cache key. */
export function useAsk<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { every, enabled = true }: AskOptions = {},
): UseQueryResult<Data> {
  return useQuery({
    queryKey: ['ask', document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, signal),
    refetchInterval: every ?? false,
    placeholderData: keepPreviousData,
    enabled,
  });
}
