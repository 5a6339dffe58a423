import type { PrismaClient } from '../generated/prisma/client.ts';
import { type Asker, ask } from '../pool/ask.ts';
import { loadPilot } from './load-pilot.ts';
import type { Pilot } from './pilot.ts';

/** Reads of the pilot may be this old when nobody has said that it changed. A write never is: it names its revision. */
const restMs = 1_000;

/** Keeps the pilot in memory and reads it again when its revision has moved. */
export interface PilotBook {
  /** The pilot as it stands. */
  readonly current: () => Promise<Pilot>;
  /** The pilot after checking its revision in the database. */
  readonly fresh: () => Promise<Pilot>;
  /** Tells the newest revision seen by somebody who was reading anyway. */
  readonly saw: (revision: number) => void;
}

export function createPilotBook({ prisma, ...asker }: Asker & { prisma: PrismaClient }): PilotBook {
  let known: Pilot | undefined;
  let loading: Promise<Pilot> | undefined;
  let newest = 0;
  let checkedAt = Number.NEGATIVE_INFINITY;

  const load = async () => {
    const pilot = await loadPilot(prisma);
    if (!known || pilot.revision >= known.revision) known = pilot;
    newest = Math.max(newest, pilot.revision);
    return known;
  };
  const saw = (revision: number) => {
    newest = Math.max(newest, revision);
    checkedAt = performance.now();
  };
  const standing = async (): Promise<Pilot> => {
    while (!known || known.revision < newest) {
      loading ??= load().finally(() => {
        loading = undefined;
      });
      await loading;
    }
    return known;
  };
  const fresh = async () => {
    saw(await readPilotRevision(asker));
    return standing();
  };
  return { saw, fresh, current: () => (performance.now() - checkedAt < restMs ? standing() : fresh()) };
}

async function readPilotRevision(asker: Asker): Promise<number> {
  const [row] = await ask<{ n: number }>(asker, 'SELECT n FROM guards.pilot_revision');
  return row?.n ?? 0;
}
