import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Db,
  type ExportJob,
  endExport,
  expireExports,
  failExport,
  noteProgress,
  putBack,
  takeExport,
  tellBooks,
} from '@tram-ho-so/db';
import type { Log } from '../log.ts';
import { type ExportUnderWay, startExport } from './start-export.ts';

const turnMs = 1_000;
/** Files may lie a minute longer than their days. */
const turnsBetweenSweeps = 60;
const atOnce = 1;

export interface RunnerParts {
  readonly db: Db;
  readonly folder: string;
  readonly now: () => Date;
  readonly log: Log;
  readonly every: (milliseconds: number, act: () => void) => () => void;
}

/** Where the finished file of a job lies. */
export const fileOf = (folder: string, publicId: string): string => join(folder, publicId);

interface Running {
  readonly underWay: ExportUnderWay;
  readonly followed: Promise<void>;
}

/**
 * Writes queued exports one after another beside the server. What was under way when the server ended begins again; stopping lets
 * it go and puts it back.
 */
export function runExports(parts: RunnerParts): () => Promise<void> {
  const { db, folder, now, log, every } = parts;
  const running = new Map<number, Running>();
  let turn: Promise<void> | undefined;
  let opened: Promise<unknown> | undefined;
  let stopped = false;
  let turns = 0;

  const begin = async (job: ExportJob) => {
    const underWay = startExport(await tellBooks(db), job, partOf(folder, job), (progress) => {
      noteProgress(db, job.id, progress).then(
        (isWanted) => isWanted || underWay.stop(),
        (fault: unknown) => log.warn({ err: fault }, 'the progress of an export was not noted'),
      );
    });
    const followed = follow(parts, job, underWay)
      .catch((fault: unknown) => log.error({ err: fault, export: job.publicId }, 'an export failed'))
      .finally(() => running.delete(job.id));
    running.set(job.id, { underWay, followed });
  };
  const look = async () => {
    opened ??= mkdir(folder, { recursive: true, mode: 0o700 }).then(() => putBack(db));
    await opened;
    if (turns % turnsBetweenSweeps === 0) await sweep(parts);
    turns += 1;
    while (!stopped && running.size < atOnce) {
      const job = await takeExport(db, now());
      if (!job) return;
      await begin(job);
    }
  };
  const stopTurns = every(turnMs, () => {
    turn ??= look()
      .catch((fault: unknown) => log.error({ err: fault }, 'exports were not looked after'))
      .finally(() => {
        turn = undefined;
      });
  });
  return async () => {
    stopped = true;
    stopTurns();
    await turn;
    for (const [id, { underWay, followed }] of [...running]) {
      underWay.stop();
      await followed;
      await putBack(db, id);
    }
  };
}

async function sweep({ db, folder, now }: RunnerParts): Promise<void> {
  for (const publicId of await expireExports(db, now())) await rm(fileOf(folder, publicId), { force: true });
}

const partOf = (folder: string, { publicId }: ExportJob) => `${fileOf(folder, publicId)}.part`;

/** Ends a job with its file; one that was stopped meanwhile leaves none. */
async function follow({ db, folder, now, log }: RunnerParts, job: ExportJob, { written }: ExportUnderWay) {
  const part = partOf(folder, job);
  const file = fileOf(folder, job.publicId);
  try {
    const done = await written;
    if (!done) return;
    await rename(part, file);
    if (await endExport(db, job.id, done, now()))
      log.info(
        { export: job.publicId, rows: done.rows, bytes: done.bytes, peakMiB: done.peakMiB },
        'exported',
      );
    else await rm(file, { force: true });
  } catch (fault) {
    await failExport(db, job.id, 'FAULT', now());
    throw fault;
  } finally {
    await rm(part, { force: true });
  }
}
