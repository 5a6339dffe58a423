export interface MiniClock {
  readonly state: 'NOT_STARTED' | 'RUNNING' | 'PAUSED' | 'STOPPED';
  readonly overdue: boolean;
  readonly provisional: boolean;
  readonly timing?: 'EARLY' | 'ON_TIME' | 'LATE' | null | undefined;
  readonly remainingMinutes?: number | null | undefined;
  /** Of the promise that an extension did not move; the same without one. */
  readonly officialRemainingMinutes?: number | null | undefined;
  readonly usedMinutes: number;
}

/** The part of the promise already used, 0 to 1; nothing left is all of it. */
export function miniShare({ usedMinutes, remainingMinutes }: MiniClock): number {
  const left = Math.max(0, remainingMinutes ?? 0);
  const whole = usedMinutes + left;
  return whole > 0 ? usedMinutes / whole : 0;
}
