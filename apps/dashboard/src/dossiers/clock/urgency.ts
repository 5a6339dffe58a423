/** How a clock stands, in the only words that may have a colour. */
export type Urgency = 'late' | 'soon' | 'onTrack' | 'paused' | 'idle' | 'early' | 'onTime' | 'closed';

interface Standing {
  readonly state: 'NOT_STARTED' | 'RUNNING' | 'PAUSED' | 'STOPPED';
  readonly overdue: boolean;
  readonly timing?: 'EARLY' | 'ON_TIME' | 'LATE' | null | undefined;
  readonly remainingMinutes?: number | null | undefined;
}

/** Less than half a working day left asks for attention; a matter of emphasis, not of lateness. */
const soonMinutes = 240;

const closed = { EARLY: 'early', ON_TIME: 'onTime', LATE: 'late' } as const;

export function urgencyOf(clock: Standing | null | undefined): Urgency {
  if (!clock || clock.state === 'NOT_STARTED') return 'idle';
  if (clock.state === 'STOPPED') return clock.timing ? closed[clock.timing] : 'closed';
  if (clock.state === 'PAUSED') return 'paused';
  if (clock.overdue) return 'late';
  const left = clock.remainingMinutes ?? Number.POSITIVE_INFINITY;
  return left <= soonMinutes ? 'soon' : 'onTrack';
}
