import type { Random } from './random.ts';

/** Choices with their shares; the shares need not add up to one. */
export type Weighted<T> = readonly (readonly [choice: T, share: number])[];

/** A drawing from fixed shares, ready to be repeated. */
export function weighted<T>(choices: Weighted<T>): (random: Random) => T {
  let sum = 0;
  const ends = choices.map(([, share]) => {
    sum += share;
    return sum;
  });
  return (random) => {
    const at = random.next() * sum;
    const found = choices[ends.findIndex((end) => at < end)] ?? choices.at(-1);
    if (found === undefined) throw new Error('nothing to choose from');
    return found[0];
  };
}
