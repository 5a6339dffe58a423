import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../api/ask.ts';
import type { DossierReceivedFragment } from '../../api/generated/graphql.ts';
import { isRefusal, type RefusalText } from '../../api/refusal.ts';
import { receiveDossier, submitDossier } from '../dossier-queries.ts';
import { type Reception, receiveInput, submitInput } from './reception.ts';

export type ReceivedDossier = DossierReceivedFragment;

/** Sends the form; the same key goes with every try, so that a try more is never a dossier more. */
export function useSendReception(onReceived: (dossier: ReceivedDossier) => void) {
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<RefusalText>();
  const act = useMutation({ mutationFn: (reception: Reception) => send(reception, key) });
  const submit = async (reception: Reception) => {
    setRefusal(undefined);
    const answer = await act.mutateAsync(reception);
    if (!isRefusal(answer)) return onReceived(answer as ReceivedDossier);
    setRefusal(answer);
    setKey(crypto.randomUUID());
  };
  return {
    submit,
    refusal,
    sending: act.isPending,
    failed: act.isError,
    forget: () => setRefusal(undefined),
  };
}

async function send(reception: Reception, key: string) {
  if (reception.act === 'RECEIVE_DOSSIER')
    return (await ask(receiveDossier, { input: receiveInput(reception, key) })).receiveDossier;
  return (await ask(submitDossier, { input: submitInput(reception, key) })).submitDossier;
}
