import { useState } from 'react';
import type { TypedDocumentString } from '../../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { useAct } from '../../api/use-act.ts';

/** Sends an act on a fee; a refusal stays in place, success closes the dialog. */
export function useFeeAct<Data extends object, Variables>(
  document: TypedDocumentString<Data, Variables>,
  onDone: () => void,
) {
  const act = useAct(document);
  const [refusal, setRefusal] = useState<RefusalText>();
  const onSuccess = (data: Data) => {
    const answer: unknown = Object.values(data)[0];
    if (typeof answer === 'object' && answer !== null && isRefusal(answer)) return setRefusal(answer);
    onDone();
  };
  return {
    sending: act.isPending,
    failed: act.isError,
    refusal,
    send: (variables: Variables) => act.mutate(variables, { onSuccess }),
  };
}
