import type { TimeLimitUnit } from '../vocabulary.ts';

/** A time limit: so many of a unit (rule R2). A same-day limit has no quantity to speak of. */
export interface Budget {
  readonly quantity: number;
  readonly unit: TimeLimitUnit;
}

/** The limit a version of a procedure sets; online submission may have its own (rule R8). */
export interface TimeLimit {
  readonly timeLimit: number;
  readonly timeLimitUnit: TimeLimitUnit;
  readonly timeLimitOnline: number | null;
}
