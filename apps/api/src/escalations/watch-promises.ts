import { type Db, raiseEscalations } from '@tram-ho-so/db';
import type { Log } from '../log.ts';

/** Does something again and again until the returned function is called. */
export type Every = (milliseconds: number, act: () => void) => () => void;

const aMinute = 60_000;

interface WatchParts {
  readonly db: Db;
  readonly now: () => Date;
  readonly log: Log;
  readonly every: Every;
}

/** Raises escalations every minute, one turn at a time; a turn that fails is logged, and the next one catches up. */
export function watchPromises({ db, now, log, every }: WatchParts): () => Promise<void> {
  let turn: Promise<void> | undefined;
  const raise = async () => {
    const raised = await raiseEscalations(db, now());
    if (raised > 0) log.info({ raised }, 'escalations raised');
  };
  const stop = every(aMinute, () => {
    turn ??= raise()
      .catch((fault: unknown) => log.error({ err: fault }, 'escalations were not raised'))
      .finally(() => {
        turn = undefined;
      });
  });
  return async () => {
    stop();
    await turn;
  };
}
