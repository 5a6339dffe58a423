import { AsyncLocalStorage } from 'node:async_hooks';
import { createChangeBell } from '@tram-ho-so/db';
import { createYoga } from 'graphql-yoga';
import type { Streams } from './changes/streams.ts';
import type { Context, RequestFacts } from './context.ts';
import { armor } from './guards/armor.ts';
import { compiled } from './guards/compiled.ts';
import { costLimit } from './guards/cost.ts';
import { crossSite, notJsonPost, unauthenticated } from './guards/door.ts';
import { maskError } from './guards/masking.ts';
import { cleanTexts } from './guards/text.ts';
import { explorer } from './http/explorer.ts';
import type { Metrics } from './http/metrics.ts';
import { schema } from './schema.ts';
import type { ServerParts } from './server.ts';

const longestBody = 256 * 1024;

/** The GraphQL door: who asks is known before a byte of the question is parsed. */
export function openGraphql(parts: ServerParts, metrics: Metrics, streams: Streams) {
  const { db, now, log, identify, origins, development, uploadDir } = parts;
  const bell = createChangeBell(db, log);
  const requestIds = new AsyncLocalStorage<string>();
  const yoga = createYoga<RequestFacts, Omit<Context, keyof RequestFacts>>({
    schema,
    context: async () => ({
      db,
      now: now(),
      clock: now,
      bell,
      streams,
      log,
      uploadDir,
      pilot: await db.pilotBook.current(),
    }),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    multipart: false,
    cors: false,
    logging: false,
    maxRequestBodySize: longestBody,
    parserAndValidationCache: true,
    maskedErrors: { maskError: maskError(log, () => requestIds.getStore() ?? '') },
    plugins: [...armor(), cleanTexts(), costLimit(), compiled()],
  });
  return async (request: Request, _peer: unknown, requestId: string): Promise<Response> => {
    if (development && isPageVisit(request)) return explorer();
    const caller = await identify(request);
    if (!caller) return unauthenticated();
    const stopped = notJsonPost(request) ?? crossSite(request, caller, origins);
    if (stopped) return stopped;
    const identifyAgain = () => identify(request);
    const facts = { caller, requestId, identifyAgain };
    const response = await requestIds.run(requestId, () => yoga.fetch(request, facts));
    // A proxy on the way passes every line of a stream on at once.
    response.headers.set('x-accel-buffering', 'no');
    metrics.observeOperation(caller.kind, response.ok ? 'ok' : 'refused');
    return response;
  };
}

/** A browser opens the page; a program that asks by GET is told to post. */
function isPageVisit({ method, headers }: Request): boolean {
  return method === 'GET' && (headers.get('accept') ?? '').includes('text/html');
}
