import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { LaunchFailure } from '@tram-ho-so/db/embedded/launch-failure';
import { openDatabase } from '@tram-ho-so/db/open-database';
import { BadConfig, type Config, readConfig } from './config.ts';
import { PortTaken } from './http/port-taken.ts';
import { openLog } from './log.ts';

enableCompileCache();
const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

try {
  await start(readConfig(process.env, root));
} catch (fault) {
  const isTold = fault instanceof BadConfig || fault instanceof LaunchFailure || fault instanceof PortTaken;
  if (!isTold) throw fault;
  console.error(fault.message);
  process.exitCode = 1;
}

/** The one place that reads the environment, the clock of the machine and its signals. */
async function start(config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  const { databaseUrl, dataDir } = config;
  const opening = openDatabase({ databaseUrl, dataDir, log: (message) => log.info(message) });
  // The code is read while the database starts: either takes as long as the other.
  const [database, { serve }] = await Promise.all([opening, import('./serve.ts')]);
  try {
    const serving = await serve({ config, databaseUrl: database.url, log, now: () => new Date(), every });
    console.log(serving.greeting);
    const stop = once(async () => {
      await serving.stop();
      await database.stop();
      log.flush();
      process.exit(0);
    });
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  } catch (fault) {
    await database.stop();
    throw fault;
  }
}

/** The timer of the machine. */
function every(milliseconds: number, act: () => void): () => void {
  const timer = setInterval(act, milliseconds);
  return () => clearInterval(timer);
}

function once(act: () => Promise<void>): () => void {
  let _done: Promise<void> | undefined;
  return () => {
    _done ??= act();
  };
}
