import type { ChildProcess } from 'node:child_process';
import { mkdirSync, realpathSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Binaries, findBinaries } from './binaries.ts';
import { openCluster, superuser } from './cluster.ts';
import { databaseFolder } from './folder.ts';
import { announce, findHolder, type Holder, releaseLock, takeLock } from './lock.ts';
import { type Operator, operatorOf } from './operator.ts';
import { choosePort } from './port.ts';
import { startPostmaster, stopLeftover, stopPostmaster } from './postmaster.ts';
import { type Settings, settingsFor } from './settings.ts';

export type EmbeddedServer = { readonly url: string; readonly stop: () => Promise<void> };

export type EmbeddedOptions = {
  readonly dataDir: string;
  readonly log: (message: string) => void;
  readonly settings?: Settings;
};

/** Starts the PostgreSQL shipped with us on this data folder; one process at a time may. */
export async function startEmbedded({
  dataDir,
  log,
  settings = {},
}: EmbeddedOptions): Promise<EmbeddedServer> {
  mkdirSync(dataDir, { recursive: true });
  const home = realpathSync(dataDir);
  const lock = lockOf(home);
  const holder = takeLock(lock);
  try {
    const server = await raise(home, settings, log);
    announce(lock, holder, server.url);
    return { url: server.url, stop: () => server.stop().finally(() => releaseLock(lock)) };
  } catch (error) {
    releaseLock(lock);
    throw error;
  }
}

/** The address of the database that a living process serves from this data folder, waiting while it starts. */
export async function findEmbedded(dataDir: string): Promise<string | undefined> {
  const lock = lockOf(dataDir);
  let holder: Holder | undefined = findHolder(lock);
  while (holder && !holder.url) {
    await pause(50);
    holder = findHolder(lock);
  }
  return holder?.url;
}

async function raise(home: string, extra: Settings, log: EmbeddedOptions['log']): Promise<EmbeddedServer> {
  const operator = operatorOf(process.getuid?.());
  const binaries = await findBinaries(operator);
  const folder = databaseFolder(home, operator);
  const password = openCluster(folder, join(home, 'postgres-secret'), binaries, operator);
  stopLeftover(binaries, operator, folder);
  const port = await choosePort(join(home, 'postgres-port'));
  const settings = { ...settingsFor(port), ...extra };
  const stop = await keepRunning({ binaries, operator, folder, settings, logFile: freshLog(home), log });
  log(`PostgreSQL listens on 127.0.0.1:${port}, its files lie in ${folder}`);
  return { url: `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`, stop };
}

type Running = {
  readonly binaries: Binaries;
  readonly operator: Operator;
  readonly folder: string;
  readonly settings: Settings;
  readonly logFile: string;
  readonly log: (message: string) => void;
};

/** Starts PostgreSQL again whenever it ends without being asked to. */
async function keepRunning(running: Running): Promise<() => Promise<void>> {
  const { binaries, operator, folder, settings, logFile, log } = running;
  const start = () => startPostmaster(binaries, operator, folder, settings, logFile);
  let stopping = false;
  let current: ChildProcess = watch(await start());
  let restart: Promise<void> | undefined;

  function watch(child: ChildProcess): ChildProcess {
    child.once('exit', () => {
      if (!stopping) restart = raiseAgain();
    });
    return child;
  }

  async function raiseAgain(): Promise<void> {
    for (let wait = 100; !stopping; wait = Math.min(wait * 2, 5000)) {
      log('PostgreSQL ended unasked; starting it again');
      try {
        current = watch(await start());
        return;
      } catch (error) {
        log(`PostgreSQL did not start again: ${String(error)}`);
        await pause(wait);
      }
    }
  }

  return async () => {
    stopping = true;
    await restart;
    await stopPostmaster(current, binaries, folder);
  };
}

const lockOf = (dataDir: string): string => join(dataDir, 'database-lock');

/** The log of PostgreSQL starts over once it has grown past five megabytes. */
function freshLog(home: string): string {
  const file = join(home, 'postgres.log');
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 5_000_000) truncateSync(file);
  return file;
}
