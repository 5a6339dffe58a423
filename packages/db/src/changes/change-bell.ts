import type { DbLog } from '../db.ts';
import type { Asker } from '../pool/ask.ts';
import { type ChangeCursor, sameCursor } from './change-cursor.ts';
import { readFeedEnd } from './feed-end.ts';

/** Tells those who wait that the feed has grown: one look at the books for all of them. */
export interface ChangeBell {
  /** Ends at the next ring, after `atMostMs`, when the signal aborts, or when the bell is taken down. */
  readonly next: (atMostMs: number, signal: AbortSignal) => Promise<void>;
  readonly isDown: () => boolean;
  readonly takeDown: () => void;
}

/** How often it looks while somebody waits; nobody waiting, nobody looks. */
const everyMs = 400;

export function createChangeBell(asker: Asker, log?: DbLog): ChangeBell {
  const waiting = new Set<() => void>();
  let seen: ChangeCursor | undefined;
  let looking: NodeJS.Timeout | undefined;
  let down = false;

  const ring = () => {
    for (const wake of [...waiting]) wake();
  };
  const look = async () => {
    const end = await readFeedEnd(asker).catch((fault: Error) => {
      log?.warn({ fault: fault.message }, 'the feed of changes could not be looked at');
      return seen;
    });
    if (end && !(seen && sameCursor(seen, end))) {
      seen = end;
      ring();
    }
    looking = waiting.size > 0 && !down ? setTimeout(look, everyMs) : undefined;
  };

  return {
    isDown: () => down,
    takeDown: () => {
      down = true;
      clearTimeout(looking);
      ring();
    },
    next: (atMostMs, signal) =>
      new Promise((resolve) => {
        if (down || signal.aborted) return resolve();
        const wake = () => {
          clearTimeout(late);
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const late = setTimeout(wake, atMostMs);
        waiting.add(wake);
        signal.addEventListener('abort', wake);
        looking ??= setTimeout(look, everyMs);
      }),
  };
}
