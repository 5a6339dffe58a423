import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDb, personalKeysFrom, seedPilot } from '@tram-ho-so/db';
import { LaunchFailure } from '@tram-ho-so/db/embedded/launch-failure';
import { openDatabase } from '@tram-ho-so/db/open-database';
import { personalSecret } from '@tram-ho-so/db/owners/personal-secret';
import { identifyBy } from './auth/identify.ts';
import { type Samples, seedDevelopment } from './auth/seed-development.ts';
import { openSignIn } from './auth/sign-in.ts';
import { BadConfig, type Config, readConfig } from './config.ts';
import { greeting } from './greeting.ts';
import { openLog } from './log.ts';
import { createServer } from './server.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');
/** A person who waits for the port to come free again waits no longer than this. */
const patienceMs = 8_000;

try {
  await start(readConfig(process.env, root));
} catch (fault) {
  if (fault instanceof BadConfig)
    console.error(`Cấu hình chưa dùng được | The settings cannot be used:\n${fault.message}`);
  else if (fault instanceof LaunchFailure) console.error(fault.message);
  else throw fault;
  process.exitCode = 1;
}

async function start(config: Config): Promise<void> {
  const { publicUrl, production, origins, dataDir } = config;
  const log = openLog(config.logLevel);
  const now = () => new Date();
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataDir,
    log: (message) => log.info(message),
  });
  const personalKeys = personalKeysFrom(personalSecret(config.personalKey, dataDir));
  const db = createDb({ url: database.url, personalKeys, log });
  await seedPilot(db, now());
  const samples: Samples | undefined = production ? undefined : await seedDevelopment(db, dataDir, now());
  const secret = config.authSecret ?? samples?.authSecret ?? '';
  const signIn = openSignIn({ prisma: db.prisma, secret, origins, publicUrl, log });
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
    development: !production,
    metricsToken: config.metricsToken,
  });
  const listening = await server.listen(config);
  console.log(greeting({ url: publicUrl, users: samples?.users ?? [], partnerKey: samples?.partnerKey }));

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    server.drain();
    await listening.close(patienceMs);
    await db.close();
    await database.stop();
    log.flush();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}
