import { Offline, SignedOut } from './fault.ts';

/** Something that changed, as the feed tells it. */
export interface Change {
  readonly cursor: string;
  readonly topic: string;
  readonly dossier: string | null;
  readonly code: string | null;
}

const query = 'subscription Live($after: String) { changes(after: $after) { cursor topic dossier code } }';
const headers = {
  accept: 'text/event-stream',
  'content-type': 'application/json',
  'x-requested-with': 'tram-ho-so',
};

/** Hears the feed until it ends; `onOpen` tells that it is heard. */
export async function* listen(
  after: string | null,
  signal: AbortSignal,
  onOpen: () => void,
): AsyncGenerator<Change> {
  const body = JSON.stringify({ query, variables: { after } });
  const response = await fetch('/graphql', { method: 'POST', headers, body, signal });
  if (response.status === 401) throw new SignedOut();
  if (!response.ok || !response.body) throw new Offline();
  onOpen();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += value;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const change = changeIn(block);
      if (change) yield change;
    }
  }
}

/** The change in a block of the stream; a ping holds none. */
export function changeIn(block: string): Change | undefined {
  const line = block.split('\n').find((each) => each.startsWith('data: {'));
  if (!line) return undefined;
  const told = JSON.parse(line.slice('data: '.length)) as {
    data?: { changes?: Change } | null;
    errors?: { extensions?: { code?: string } }[];
  };
  if (told.errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) throw new SignedOut();
  return told.data?.changes;
}
