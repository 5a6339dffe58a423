import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';

export interface Listening {
  readonly port: number;
  /** Lets requests under way end, then closes; what is left after `patience` is cut. */
  readonly close: (patienceMs: number) => Promise<void>;
}

export type Fetch = (request: Request, peer: { address: string }) => Promise<Response>;

const requestTimeoutMs = 9_500;
const uploadTimeoutMs = 300_000;
const answerTimeoutMs = 330_000;
/** A file of a million rows over a slow line. */
const fileTimeoutMs = 3_600_000;

export interface ListenAt {
  readonly host: string;
  readonly port: number;
  /** A reverse proxy of ours stands in front. */
  readonly behindProxy?: boolean;
}

export async function listen(
  fetch: Fetch,
  { host, port, behindProxy = false }: ListenAt,
): Promise<Listening> {
  const adapter = createServerAdapter<{ req: IncomingMessage }>((request, { req }) =>
    fetch(request, { address: addressOf(req, behindProxy) }),
  );
  const server = createHttpServer(
    {
      headersTimeout: 5_000,
      requestTimeout: uploadTimeoutMs,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16_384,
    },
    (req, res) => {
      closeSlow(req, res);
      adapter.handle(req, res);
    },
  );
  server.keepAliveTimeout = 5_000;
  server.maxConnections = 2_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: (patienceMs) => close(server, patienceMs) };
}

/** The last address in the list is the one our proxy wrote itself; those before it are anybody's word. */
function addressOf({ socket, headers }: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return forwarded || (socket.remoteAddress ?? '');
}

/** A request arrives soon, but for an upload; its answer may take as long as a large register takes to read. */
function closeSlow(req: IncomingMessage, res: ServerResponse): void {
  const mayTakeLong = req.url?.startsWith('/api/register-files') ?? false;
  const arriving = setTimeout(
    () => req.complete || req.destroy(),
    mayTakeLong ? uploadTimeoutMs : requestTimeoutMs,
  );
  const isFile = req.url?.startsWith('/api/export') ?? false;
  const answering = setTimeout(() => res.destroy(), isFile ? fileTimeoutMs : answerTimeoutMs);
  res.once('close', () => {
    clearTimeout(arriving);
    clearTimeout(answering);
  });
}

async function close(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection falls idle when its last answer is out.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
