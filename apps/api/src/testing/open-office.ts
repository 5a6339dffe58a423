import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDb, type Db } from '@tram-ho-so/db';
import type { UserRole } from '@tram-ho-so/domain/vocabulary';
import { identifyBy } from '../auth/identify.ts';
import { openSignIn } from '../auth/sign-in.ts';
import { openLog } from '../log.ts';
import { createServer, type Server } from '../server.ts';
import { firstMoment, keySecret, password, personalKeys } from './sample-office.ts';
import { openSeededDatabase } from './seeded-database.ts';

export const origin = 'http://localhost:4000';
const secret = 'a secret of the tests, 40 letters long ..';

/** Who asks: the first person of a role, a person by address, the sample partner, or a key of one's own. */
export type Who = UserRole | 'PARTNER' | { readonly key: string } | { readonly email: string };

export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads any shape it asked for.
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly status: number;
  readonly headers: Headers;
}

export interface Office {
  readonly server: Server;
  readonly db: Db;
  readonly logged: string[];
  readonly exportDir: string;
  readonly now: () => Date;
  readonly ask: (who: Who, query: string, variables?: object) => Promise<Asked>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly headersOf: (who: Who) => Promise<Record<string, string>>;
  readonly signIn: (email: string, password?: string, address?: string) => Promise<Response>;
  /** Sets the stopped clock. */
  readonly at: (moment: string) => void;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/** The whole counter on a database of the test's own, with a stopped clock. */
export async function openOffice({ development = true }: { development?: boolean } = {}): Promise<Office> {
  const database = await openSeededDatabase();
  const uploadDir = await mkdtemp(join(tmpdir(), 'tram-uploads-'));
  const exportDir = join(uploadDir, 'exports');
  let moment = firstMoment;
  const now = () => moment;
  const logged: string[] = [];
  const log = openLog('debug', { write: (line) => void logged.push(line) });
  const db = createDb({
    url: database.url,
    personalKeys,
    limits: { connections: 6, connectTimeoutMs: 20_000 },
  });
  const signIn = openSignIn({ prisma: db.prisma, secret, origins: [origin], publicUrl: origin, log });
  const server = await createServer({
    db,
    now,
    signIn,
    identify: identifyBy({ db, signIn, now }),
    log,
    uploadDir,
    exportDir,
    development,
    origins: [origin],
    https: false,
    dashboardDir: undefined,
    metricsToken: undefined,
  });

  const post: Office['post'] = (path, body, headers = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const all = { 'content-type': 'application/json', ...headers };
    return server.fetch(new Request(`${origin}${path}`, { method: 'POST', headers: all, body: text }));
  };
  const cookies = new Map<string, Promise<string>>();
  const headersOf: Office['headersOf'] = async (who) => {
    if (typeof who === 'object' && 'key' in who) return { authorization: `Bearer ${who.key}` };
    if (who === 'PARTNER') return { authorization: `Bearer ${keySecret}` };
    const [name, whose] = typeof who === 'object' ? [who.email, who] : [who, { role: who }];
    const cookie = cookies.get(name) ?? openSession(db, whose);
    cookies.set(name, cookie);
    return { cookie: await cookie, origin, 'x-requested-with': 'test' };
  };
  return {
    server,
    db,
    logged,
    exportDir,
    now,
    post,
    headersOf,
    ask: async (who, query, variables) => {
      const response = await post('/graphql', { query, variables }, await headersOf(who));
      const answer = (await response.json()) as { data: unknown; errors?: Asked['errors'] };
      const { status, headers } = response;
      return { data: answer.data, errors: answer.errors ?? [], status, headers };
    },
    signIn: (email, tried = password, address = '10.0.0.1') => {
      const headers = { 'content-type': 'application/json', origin };
      const body = JSON.stringify({ email, password: tried });
      const request = new Request(`${origin}/api/auth/sign-in/email`, { method: 'POST', headers, body });
      return server.fetch(request, { address });
    },
    at: (text) => {
      moment = new Date(text);
    },
    [Symbol.asyncDispose]: async () => {
      await db.close();
      await database.close();
      await rm(uploadDir, { recursive: true, force: true });
    },
  };
}

/** A session as a sign-in would leave it; the sign-in itself has tests of its own. */
async function openSession(
  { prisma }: Db,
  whose: { readonly role: UserRole } | { readonly email: string },
): Promise<string> {
  const { id: userId } = await prisma.user.findFirstOrThrow({
    where: whose,
    orderBy: [{ createdAt: 'asc' }, { email: 'desc' }],
  });
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + 3_600_000);
  await prisma.session.create({ data: { id: randomUUID(), token, userId, expiresAt } });
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `tram-ho-so.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
