import { join } from 'node:path';
import { adoptFeed, createDb, personalKeysFrom, personalSecret, seedPilot } from '@tram-ho-so/db';
import { identifyBy } from './auth/identify.ts';
import { seedDevelopment } from './auth/seed-development.ts';
import { openSignIn } from './auth/sign-in.ts';
import type { Config } from './config.ts';
import { type Every, watchPromises } from './escalations/watch-promises.ts';
import { runExports } from './exports/run-exports.ts';
import { greeting } from './greeting.ts';
import type { Listening } from './http/listen.ts';
import { PortTaken } from './http/port-taken.ts';
import type { Log } from './log.ts';
import { createServer, type Server } from './server.ts';

/** Requests under way get this long to end when the server is told to stop. */
const patienceMs = 8_000;

export interface Serving {
  /** What a person reads who has just started the system. */
  readonly greeting: string;
  readonly stop: () => Promise<void>;
}

/** Puts the parts together, in the order in which they need each other. */
export async function serve({
  config,
  databaseUrl,
  log,
  now,
  every,
}: {
  config: Config;
  databaseUrl: string;
  log: Log;
  now: () => Date;
  every: Every;
}): Promise<Serving> {
  const { publicUrl, production, origins, dataDir } = config;
  const personalKeys = personalKeysFrom(personalSecret(config.personalKey, dataDir));
  const db = createDb({ url: databaseUrl, personalKeys, log });
  if (await adoptFeed(db)) log.warn({}, 'the feed of changes was taken over from another cluster');
  await seedPilot(db, now());
  const samples = production ? undefined : await seedDevelopment(db, dataDir, now());
  const secret = config.authSecret ?? samples?.authSecret ?? '';
  const signIn = openSignIn({ prisma: db.prisma, secret, origins, publicUrl, log });
  const exportDir = join(dataDir, 'exports');
  const server = await createServer({
    db,
    now,
    signIn,
    identify: identifyBy({ db, signIn, now }),
    log,
    origins,
    https: publicUrl.startsWith('https:'),
    dashboardDir: config.dashboardDir,
    uploadDir: join(dataDir, 'uploads'),
    exportDir,
    development: !production,
    metricsToken: config.metricsToken,
  });
  const listening = await listenOn(server, config).catch(async (fault) => {
    await db.close();
    throw fault;
  });
  const stopWatching = watchPromises({ db, now, log, every });
  const stopExporting = runExports({ db, folder: exportDir, now, log, every });
  return {
    greeting: greeting({ url: publicUrl, users: samples?.users ?? [], partnerKey: samples?.partnerKey }),
    stop: async () => {
      server.drain();
      await Promise.all([stopWatching(), stopExporting()]);
      await listening.close(patienceMs);
      await db.close();
    },
  };
}

async function listenOn(server: Server, config: Config): Promise<Listening> {
  try {
    return await server.listen(config);
  } catch (fault) {
    const isTaken = fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';
    throw isTaken ? new PortTaken(config.port) : fault;
  }
}
