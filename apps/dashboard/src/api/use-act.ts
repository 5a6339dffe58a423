import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from './ask.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** Sends a mutation; what the screens show is asked again when it is done. */
export function useAct<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
): UseMutationResult<Data, Error, Variables> {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => ask(document, variables),
    onSuccess: () => cache.invalidateQueries(),
  });
}
