/** Places for those who listen: so many a caller, and all of them end when the server drains. */
export interface Streams {
  /** A place, or nothing when the caller has them all. */
  readonly take: (caller: string) => Place | undefined;
  readonly endAll: () => void;
}

export interface Place {
  readonly signal: AbortSignal;
  readonly leave: () => void;
}

/** Tabs of one desk, or workers of one partner. */
const mostOfOne = 8;

export function openStreams(): Streams {
  const taken = new Map<string, Set<AbortController>>();
  return {
    take: (caller) => {
      const places = taken.get(caller) ?? new Set();
      if (places.size >= mostOfOne) return undefined;
      const place = new AbortController();
      taken.set(caller, places.add(place));
      const leave = () => {
        places.delete(place);
        if (places.size === 0) taken.delete(caller);
      };
      return { signal: place.signal, leave };
    },
    endAll: () => {
      for (const places of taken.values()) for (const place of places) place.abort();
    },
  };
}
