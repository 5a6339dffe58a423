import { connect, type Socket } from 'node:net';

/** One HTTP request, ready to be written: the client must cost less than what it measures. */
export type Shot = { readonly bytes: Buffer };

/** Builds a keep-alive request. `body` is JSON text; without one it is a GET. */
export function shot(path: string, headers: Record<string, string>, body?: string): Shot {
  const lines = [`${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`, 'host: 127.0.0.1'];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (body !== undefined)
    lines.push('content-type: application/json', `content-length: ${Buffer.byteLength(body)}`);
  return { bytes: Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body ?? ''}`) };
}

export type Fire = {
  readonly answered: number;
  readonly seconds: number;
  /** Every answer that was not 200, or whose body did not pass `accept`; must be 0 for the figure to count. */
  readonly wrong: number;
  /** The start of one of them. */
  readonly example: string | undefined;
};

/** Fires shots over `connections` sockets until `milliseconds` have passed, and waits for the answers on the way. */
export async function fire(
  port: number,
  shots: () => Shot,
  options: { connections: number; milliseconds: number; accept: (body: string) => boolean },
): Promise<Fire> {
  const startedAt = performance.now();
  const endsAt = startedAt + options.milliseconds;
  const counts: Counts = { answered: 0, wrong: 0, example: undefined };
  await Promise.all(
    Array.from({ length: options.connections }, () => lane(port, shots, endsAt, counts, options.accept)),
  );
  return { ...counts, seconds: (performance.now() - startedAt) / 1000 };
}

interface Counts {
  answered: number;
  wrong: number;
  example: string | undefined;
}

function lane(
  port: number,
  shots: () => Shot,
  endsAt: number,
  counts: Counts,
  accept: (body: string) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let held = '';
    const next = () => {
      if (performance.now() >= endsAt) {
        socket.end();
        resolve();
        return;
      }
      socket.write(shots().bytes);
    };
    socket.setEncoding('utf8');
    socket.on('connect', next);
    socket.on('error', reject);
    socket.on('data', (text: string) => {
      held += text;
      const answer = wholeAnswer(held);
      if (answer === undefined) return;
      held = '';
      counts.answered += 1;
      if (!answer.ok || !accept(answer.body)) {
        counts.wrong += 1;
        counts.example ??= answer.body.slice(0, 500);
      }
      next();
    });
  });
}

/** The answer if all of it has arrived. Content-Length counts bytes, so the text is measured as bytes. */
function wholeAnswer(text: string): { ok: boolean; body: string } | undefined {
  const headEnd = text.indexOf('\r\n\r\n');
  if (headEnd < 0) return undefined;
  const head = text.slice(0, headEnd);
  const body = text.slice(headEnd + 4);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const complete =
    length === undefined ? body.endsWith('0\r\n\r\n') : Buffer.byteLength(body) >= Number(length);
  return complete ? { ok: head.startsWith('HTTP/1.1 200'), body } : undefined;
}
