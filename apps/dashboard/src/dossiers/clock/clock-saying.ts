import type { MiniClock } from './mini-share.ts';
import { urgencyOf } from './urgency.ts';

/** Which sentence fits a clock, and the minutes it speaks of, if any. */
export interface ClockSaying {
  readonly key: string;
  readonly minutes?: number;
}

type Left = number | null | undefined;

export function clockSaying(clock: MiniClock | null | undefined): ClockSaying {
  const left = clock?.remainingMinutes;
  const official = clock?.officialRemainingMinutes ?? left;
  if (clock?.state === 'STOPPED') return stoppedSaying(clock, official);
  switch (urgencyOf(clock)) {
    case 'late':
      return timed('late', 'dueToday', official);
    case 'paused':
      return timed('pausedLeft', 'paused', left);
    case 'soon':
      return soonSaying(left);
    case 'onTrack':
      return timed('left', 'running', left);
    default:
      return { key: 'idle' };
  }
}

function soonSaying(left: Left): ClockSaying {
  return left && left < 0 ? { key: 'pastHour', minutes: left } : timed('left', 'dueToday', left);
}

/** Finished late or not is told by dates (rule R7); the minutes only say by how much. */
function stoppedSaying({ timing }: MiniClock, left: Left): ClockSaying {
  if (timing === 'LATE') return left && left < 0 ? { key: 'lateDoneBy', minutes: left } : { key: 'lateDone' };
  if (timing === 'EARLY') return left && left > 0 ? { key: 'earlyBy', minutes: left } : { key: 'early' };
  return { key: timing === 'ON_TIME' ? 'onTime' : 'closed' };
}

const timed = (key: string, otherwise: string, left: Left): ClockSaying =>
  left ? { key, minutes: left } : { key: otherwise };
