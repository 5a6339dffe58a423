import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { listen } from '../api/listen.ts';
import { useMay } from '../api/viewer.ts';

/** `WAITING`: not heard yet, or hidden; `LIVE`: heard; `LOST`: trying again. */
export type LiveState = 'WAITING' | 'LIVE' | 'LOST';

/** A burst of changes is one look again. */
const gatherMs = 400;
const longestWaitMs = 30_000;

/** Hears what changes and lets the screens look again; a tab that nobody sees does not listen. */
export function useLive(): LiveState {
  const cache = useQueryClient();
  const mayListen = useMay('READ_DOSSIERS');
  const [state, setState] = useState<LiveState>('WAITING');
  useEffect(() => {
    if (!mayListen) return undefined;
    let stop: AbortController | undefined;
    let cursor: string | null = null;
    let gathering: number | undefined;

    const lookAgain = () => {
      gathering ??= window.setTimeout(() => {
        gathering = undefined;
        void cache.invalidateQueries();
      }, gatherMs);
    };
    const hear = async (signal: AbortSignal) => {
      for (let wait = 1_000; !signal.aborted; wait = Math.min(wait * 2, longestWaitMs)) {
        try {
          const heard = () => {
            wait = 1_000;
            setState('LIVE');
          };
          for await (const change of listen(cursor, signal, heard)) {
            cursor = change.cursor;
            lookAgain();
          }
        } catch {
          if (!signal.aborted) setState('LOST');
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    };
    const follow = () => {
      stop?.abort();
      if (document.hidden) return setState('WAITING');
      stop = new AbortController();
      void hear(stop.signal);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      stop?.abort();
      window.clearTimeout(gathering);
    };
  }, [cache, mayListen]);
  return state;
}
