import type { Tally } from './tallies.ts';

/** Part and whole; the caller says what they make. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** On time against the promise moved by pauses only, of the dossiers whose result is ready. */
export function shareOf(tallies: readonly Tally[]): Share {
  const resolved = tallies.filter(({ status }) => status === 'RESOLVED' || status === 'RETURNED');
  return { numerator: sum(resolved, ({ kept }) => kept), denominator: sum(resolved, () => true) };
}

export const sum = (tallies: readonly Tally[], counts: (tally: Tally) => boolean): number =>
  tallies.reduce((total, tally) => total + (counts(tally) ? tally.n : 0), 0);
