import { randomUUID } from 'node:crypto';
import type { Db } from '@tram-ho-so/db';
import type { Identify } from './auth/caller.ts';
import type { SignIn } from './auth/sign-in.ts';
import { openSignInRoutes } from './auth/sign-in-routes.ts';
import { openStreams } from './changes/streams.ts';
import { openExportDoors } from './exports/export-doors.ts';
import { openFormDoors } from './forms/form-doors.ts';
import { openGraphql } from './graphql.ts';
import { json } from './http/answers.ts';
import { openDashboard } from './http/dashboard.ts';
import { type ListenAt, type Listening, listen } from './http/listen.ts';
import { openMetrics } from './http/metrics.ts';
import { secured } from './http/security-headers.ts';
import { openRegisterFiles } from './imports/register-files.ts';
import type { Log } from './log.ts';
import { openPackDoor } from './phases/pack/pack-door.ts';
import { openReportDoors } from './reports/report-doors.ts';

export interface ServerParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly signIn: SignIn;
  readonly identify: Identify;
  readonly log: Log;
  readonly origins: readonly string[];
  readonly https: boolean;
  readonly dashboardDir: string | undefined;
  /** Where uploaded registers wait for their import. */
  readonly uploadDir: string;
  /** Where the files of exports lie. */
  readonly exportDir: string;
  /** Serves GraphiQL; never in production. */
  readonly development: boolean;
  readonly metricsToken: string | undefined;
}

export interface Peer {
  readonly address: string;
}

export interface Server {
  readonly fetch: (request: Request, peer?: Peer) => Promise<Response>;
  readonly listen: (at: ListenAt) => Promise<Listening>;
  /** Answers /readyz with no, so that nothing new is sent here, and ends what listens. */
  readonly drain: () => void;
}

type Answer = (request: Request, peer: Peer, requestId: string) => Promise<Response> | Response;

const nobody: Peer = { address: '127.0.0.1' };

/** The whole counter: one port, one list of doors. */
export async function createServer(parts: ServerParts): Promise<Server> {
  const metrics = openMetrics();
  const streams = openStreams();
  const graphql = openGraphql(parts, metrics, streams);
  const signInRoutes = openSignInRoutes(parts.signIn);
  const registerFiles = openRegisterFiles(parts);
  const forms = openFormDoors(parts);
  const exports = openExportDoors(parts);
  const evidence = openPackDoor(parts);
  const reports = openReportDoors(parts);
  const dashboard = await openDashboard(parts.dashboardDir);
  let draining = false;

  const doors: readonly (readonly [string, Answer])[] = [
    ['/graphql', graphql],
    ['/api/auth/', signInRoutes],
    ['/api/register-files', registerFiles.receive],
    ['/api/register-imports/', registerFiles.report],
    ['/api/forms/', forms],
    ['/api/exports/', exports.download],
    ['/api/export/', exports.stream],
    ['/api/evidence/', evidence],
    ['/api/reports/', reports],
    ['/livez', () => json(200, { alive: true })],
    ['/readyz', () => (draining ? json(503, { ready: false, why: 'draining' }) : readiness(parts.db))],
    ['/metrics', (request, peer) => (mayMeasure(request, peer, parts) ? metrics.text() : json(404, {}))],
    ['/', dashboard],
  ];

  const fetch = async (request: Request, peer: Peer = nobody): Promise<Response> => {
    const requestId = randomUUID();
    const started = performance.now();
    const { pathname } = new URL(request.url);
    const [route, answer] = doors.find(([door]) => opens(door, pathname)) ?? ['/', dashboard];
    const response = await answered(() => answer(request, peer, requestId), parts.log, requestId);
    const ms = performance.now() - started;
    metrics.observe(route, response.status, ms / 1000);
    parts.log.info(
      { requestId, method: request.method, route, status: response.status, ms: Math.round(ms) },
      'request',
    );
    return secured(response, { https: parts.https, requestId });
  };

  const drain = () => {
    draining = true;
    streams.endAll();
    exports.end();
  };
  return { fetch, listen: (at) => listen(fetch, at), drain };
}

function opens(door: string, pathname: string): boolean {
  return door === pathname || (door.endsWith('/') && pathname.startsWith(door));
}

async function answered(
  answer: () => Promise<Response> | Response,
  log: Log,
  requestId: string,
): Promise<Response> {
  try {
    return await answer();
  } catch (fault) {
    log.error({ requestId, err: fault }, 'fault');
    return json(500, {
      errors: [
        { message: `Có lỗi ngoài dự kiến, mã ${requestId}.`, extensions: { code: 'FAULT', requestId } },
      ],
    });
  }
}

async function readiness(db: Db): Promise<Response> {
  return (await db.isReady()) ? json(200, { ready: true }) : json(503, { ready: false, why: 'database' });
}

/** Figures of the process are for this machine and for a collector with the token. */
function mayMeasure(request: Request, { address }: Peer, { metricsToken }: ServerParts): boolean {
  const isHere = address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1';
  return metricsToken ? request.headers.get('authorization') === `Bearer ${metricsToken}` : isHere;
}
