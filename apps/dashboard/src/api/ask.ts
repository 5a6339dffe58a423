import { Fault, Offline, SignedOut } from './fault.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[];
}

const headers = { 'content-type': 'application/json', 'x-requested-with': 'tram-ho-so' };

/** Asks the contract one typed document. Refusals come back inside the data; anything else is thrown. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const body = JSON.stringify({ query: document.toString(), variables });
  const response = await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null }).catch(
    (reason: unknown) => {
      if (signal?.aborted) throw reason;
      throw new Offline();
    },
  );
  if (response.status === 401) throw new SignedOut();
  const requestId = response.headers.get('x-request-id');
  const answer = (await response.json().catch(() => ({}))) as Answer<Data>;
  const [error] = answer.errors ?? [];
  if (error?.extensions?.code === 'UNAUTHENTICATED') throw new SignedOut();
  if (error || !answer.data)
    throw new Fault(error?.message ?? String(response.status), error?.extensions?.requestId ?? requestId);
  return answer.data;
}
