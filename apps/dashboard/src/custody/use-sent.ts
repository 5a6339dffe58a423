import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { TypedDocumentString } from '../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../api/refusal.ts';
import { useAct } from '../api/use-act.ts';

/** Sends an act of custody; a refusal stays in place, a success is told and handed on. */
export function useSent<Data extends object, Variables>(document: TypedDocumentString<Data, Variables>) {
  const act = useAct(document);
  const notify = useNotify();
  const [refusal, setRefusal] = useState<RefusalText>();
  const send = async (variables: Variables, onDone?: () => void) => {
    setRefusal(undefined);
    const answer: unknown = Object.values(await act.mutateAsync(variables))[0];
    if (typeof answer !== 'object' || answer === null) return;
    if (isRefusal(answer)) return setRefusal(answer);
    notify('custody.done');
    onDone?.();
  };
  return {
    send: (variables: Variables, onDone?: () => void) => void send(variables, onDone).catch(() => undefined),
    refusal,
    sending: act.isPending,
    failed: act.isError,
  };
}
