import {
  dayOf,
  dayOfIso,
  type IsoDate,
  instantAt,
  isoOfDay,
  type WorkingCalendar,
} from '@tram-ho-so/domain/calendar';
import { type Clock, extendedDue, promiseAgain, startClock, turnClock } from '@tram-ho-so/domain/clock';
import { type CalendarDayKind, timeLimitUnits } from '@tram-ho-so/domain/vocabulary';

/** A number below `n`, drawn. */
export type Draw = (n: number) => number;

export interface RandomMove {
  readonly kind: 'START' | 'PAUSE' | 'RESUME' | 'EXTEND';
  readonly at: Date;
  readonly days: number;
}

export interface RandomHistory {
  readonly calendar: number;
  readonly unit: Clock['unit'];
  readonly quantity: number;
  readonly moves: readonly RandomMove[];
  /** As the domain counts it. */
  readonly clock: Clock;
}

const first = dayOfIso('2023-01-01');
const last = dayOfIso('2026-12-31');

/** Days that are drawn to be off or worked, and office hours of their own. */
export function randomCalendar(draw: Draw): WorkingCalendar {
  const days = new Map<IsoDate, CalendarDayKind>();
  const kinds = [
    'PUBLIC_HOLIDAY',
    'COMPENSATORY_OFF',
    'SWAPPED_OFF',
    'MAKEUP_WORKDAY',
    'UNCONFIRMED',
  ] as const;
  for (let day = first; day <= last; day++) {
    const kind = kinds[draw(60)];
    if (kind) days.set(isoOfDay(day), kind);
  }
  const morningOpens = 390 + draw(90);
  const afternoonOpens = 760 + draw(60);
  const hours = {
    morningOpens,
    morningCloses: 660 + draw(60),
    afternoonOpens,
    afternoonCloses: 960 + draw(90),
  };
  return { days, coverageEnd: '2026-12-31', hours, sameDayCutoff: 840 + draw(120) };
}

/** An acceptance, then pauses, resumptions and at most one extension before it has passed, minutes or weeks apart. */
export function randomHistory(draw: Draw, calendar: number, counted: WorkingCalendar): RandomHistory {
  const unit = timeLimitUnits[draw(timeLimitUnits.length)] ?? 'WORKING_DAY';
  const quantity = 1 + draw(unit === 'WORKING_HOUR' ? 80 : 25);
  let at = instantAt(first + 30 + draw(700), draw(1440));
  let clock = startClock(counted, { quantity, unit }, at);
  let extended = false;
  const moves: RandomMove[] = [{ kind: 'START', at, days: 0 }];
  for (let left = draw(7); left > 0; left--) {
    at = new Date(at.getTime() + draw(draw(2) === 0 ? 600 : 14_000) * 60_000);
    const may = clock.state === 'RUNNING' && !extended && dayOf(at) <= dayOf(clock.dueAt);
    if (may && draw(4) === 0) {
      const days = 1 + draw(10);
      extended = true;
      clock = promiseAgain(counted, clock, extendedDue(counted, clock, days));
      moves.push({ kind: 'EXTEND', at, days });
    } else {
      const kind = clock.state === 'RUNNING' ? 'PAUSE' : 'RESUME';
      clock = turnClock(counted, clock, kind, at);
      moves.push({ kind, at, days: 0 });
    }
  }
  return { calendar, unit, quantity, moves, clock };
}
