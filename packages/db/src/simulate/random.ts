/** A repeatable source of chance: the same seed gives the same history. */
export type Random = {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly happens: (share: number) => boolean;
  /** Mostly near `median`, with a long tail to the right. */
  readonly spread: (median: number, sigma: number) => number;
};

/** mulberry32, seeded by several numbers, so that each dossier has its own stream. */
export function randomOf(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => scrambled(Math.imul(mixed, 31) + seed), 0x9e3779b9);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    happens: (share) => next() < share,
    spread: (median, sigma) => median * Math.exp(sigma * bell(next)),
  };
}

function scrambled(n: number): number {
  let x = n | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/** A standard normal value (Box and Muller). */
function bell(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
