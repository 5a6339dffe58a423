import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedCalendar as calendar, local } from '../../testing/shipped-calendar.ts';
import { dayOf, isoOfDay, localDate } from '../calendar/local-time.ts';
import { isWorkingDay, workingDaysBetween } from '../calendar/working-days.ts';
import { workingMinutesBetween } from '../calendar/working-minutes.ts';
import type { TimeLimitUnit } from '../vocabulary.ts';
import { type ClockTurn, leftAt, startClock, turnClock } from './clock.ts';

const budget = (quantity: number, unit: TimeLimitUnit = 'WORKING_DAY') => ({ quantity, unit });

function run(limit: ReturnType<typeof budget>, accepted: string, ...moves: [ClockTurn, string][]) {
  return runPrinted(limit, undefined, accepted, ...moves);
}

function runPrinted(
  limit: ReturnType<typeof budget>,
  printed: string | undefined,
  accepted: string,
  ...moves: [ClockTurn, string][]
) {
  const started = startClock(calendar, limit, local(accepted), printed ? local(printed) : undefined);
  return moves.reduce((clock, [move, at]) => turnClock(calendar, clock, move, local(at)), started);
}

describe('a promise in working days', () => {
  test('keeps its unused days: 3 of 10 used, 7 counted from the day after the papers came', () => {
    const paused = run(budget(10), '2023-08-21 08:00', ['PAUSE', '2023-08-25 10:00']);
    expect([paused.left, localDate(paused.dueAt), localDate(paused.originalDueAt)]).toEqual([
      7,
      '2023-09-07',
      '2023-09-06',
    ]);
    const resumed = turnClock(calendar, paused, 'RESUME', local('2023-08-31 09:00'));
    expect(resumed.dueAt).toEqual(local('2023-09-13 17:00'));
    expect(localDate(resumed.originalDueAt)).toBe('2023-09-06');
  });

  test('a pause on the day of acceptance has used nothing', () => {
    const clock = run(
      budget(3),
      '2023-08-15 08:00',
      ['PAUSE', '2023-08-15 16:00'],
      ['RESUME', '2023-08-17 09:00'],
    );
    expect(localDate(clock.dueAt)).toBe('2023-08-22');
  });

  test('a pause on the due day leaves one day; a pause after it leaves none and moves nothing', () => {
    const due = run(
      budget(3),
      '2023-08-15 08:00',
      ['PAUSE', '2023-08-18 09:00'],
      ['RESUME', '2023-08-22 09:00'],
    );
    expect(localDate(due.dueAt)).toBe('2023-08-23');
    const broken = run(
      budget(3),
      '2023-08-15 08:00',
      ['PAUSE', '2023-08-21 09:00'],
      ['RESUME', '2023-08-22 09:00'],
    );
    expect([broken.left, localDate(broken.dueAt)]).toEqual([0, '2023-08-18']);
  });

  test('a recalled result runs on with what was left when it was resolved', () => {
    const clock = run(
      budget(10),
      '2023-08-21 08:00',
      ['STOP', '2023-08-25 10:00'],
      ['RESUME', '2023-08-31 09:00'],
    );
    expect(localDate(clock.dueAt)).toBe('2023-09-13');
  });

  test('stopping during a pause keeps what the pause kept', () => {
    const clock = run(
      budget(10),
      '2023-08-21 08:00',
      ['PAUSE', '2023-08-25 10:00'],
      ['STOP', '2023-08-29 10:00'],
      ['RESUME', '2023-08-31 09:00'],
    );
    expect(localDate(clock.dueAt)).toBe('2023-09-13');
  });
});

test('a promise in hours keeps its minutes: paused Friday 16:00, resumed Tuesday 09:00', () => {
  const eight = budget(8, 'WORKING_HOUR');
  const clock = run(eight, '2023-08-18 14:20', ['PAUSE', '2023-08-18 16:00']);
  expect([clock.left, clock.dueAt]).toEqual([380, clock.originalDueAt]);
  const resumed = turnClock(calendar, clock, 'RESUME', local('2023-08-22 09:00'));
  expect(workingMinutesBetween(calendar, local('2023-08-22 09:00'), resumed.dueAt)).toBe(380);
});

test('a promise in calendar days keeps its calendar days and rolls once, at the end', () => {
  const fifteen = budget(15, 'CALENDAR_DAY');
  const clock = run(
    fifteen,
    '2024-01-25 08:00',
    ['PAUSE', '2024-02-06 09:00'],
    ['RESUME', '2024-02-20 09:00'],
  );
  expect([clock.left, localDate(clock.originalDueAt), localDate(clock.dueAt)]).toEqual([
    4,
    '2024-02-15',
    '2024-02-26',
  ]);
});

test('a promise that rolled over days off is kept until its due day has passed', () => {
  const accepted = '2024-03-01 08:00';
  const due = run(budget(15, 'CALENDAR_DAY'), accepted);
  expect(localDate(due.dueAt)).toBe('2024-03-18');
  for (const pausedOn of ['2024-03-16', '2024-03-17', '2024-03-18']) {
    const paused = turnClock(calendar, due, 'PAUSE', local(`${pausedOn} 09:00`));
    const resumed = turnClock(calendar, paused, 'RESUME', local('2024-03-25 09:00'));
    expect([pausedOn, paused.left, localDate(resumed.dueAt)]).toEqual([pausedOn, 1, '2024-03-26']);
  }
  expect(leftAt(calendar, due, local('2024-03-19 09:00'))).toBeLessThanOrEqual(0);
});

test('a same-day promise starts anew at the resumption', () => {
  const same = budget(1, 'SAME_DAY');
  const early = run(same, '2023-08-15 08:00', ['PAUSE', '2023-08-15 09:00'], ['RESUME', '2023-08-17 10:00']);
  expect(localDate(early.dueAt)).toBe('2023-08-17');
  const late = run(same, '2023-08-15 08:00', ['PAUSE', '2023-08-15 09:00'], ['RESUME', '2023-08-17 15:30']);
  expect(localDate(late.dueAt)).toBe('2023-08-18');
});

describe('a promise printed on a receipt', () => {
  test('is kept, and a pause keeps the working days it gave', () => {
    const printed = runPrinted(budget(3), '2023-08-22 17:00', '2023-08-15 08:00');
    expect([localDate(printed.originalDueAt), printed.left]).toEqual(['2023-08-22', 5]);
    const paused = turnClock(calendar, printed, 'PAUSE', local('2023-08-17 08:00'));
    const resumed = turnClock(calendar, paused, 'RESUME', local('2023-08-24 08:00'));
    expect(localDate(resumed.dueAt)).toBe('2023-08-30');
  });

  test('for another day than the same-day rule gives, counts working days', () => {
    const clock = runPrinted(
      budget(1, 'SAME_DAY'),
      '2023-08-18 17:00',
      '2023-08-15 08:00',
      ['PAUSE', '2023-08-16 08:00'],
      ['RESUME', '2023-08-21 08:00'],
    );
    expect(localDate(clock.dueAt)).toBe('2023-08-24');
  });
});

const first = local('2022-01-03 00:00').getTime();
const anyMoment = fc.nat(5 * 365 * 1440).map((minutes) => new Date(first + minutes * 60_000));
const wait = fc.integer({ min: 1, max: 40_000 });
const plus = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);
const anyUnit = fc.constantFrom('WORKING_DAY', 'CALENDAR_DAY', 'WORKING_HOUR', 'SAME_DAY' as TimeLimitUnit);

test('a pause keeps the remainder, however long it lasts', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 1, max: 60 }), wait, wait, (at, quantity, running, paused) => {
      const start = startClock(calendar, budget(quantity), at);
      const pause = turnClock(calendar, start, 'PAUSE', plus(at, running));
      const resumedAt = plus(at, running + paused);
      const resumed = turnClock(calendar, pause, 'RESUME', resumedAt);
      expect(resumed.left).toBe(pause.left);
      if (pause.left <= 0) expect(resumed.dueAt).toEqual(start.dueAt);
      else
        expect(workingDaysBetween(calendar, isoOfDay(resumed.dayZero), localDate(resumed.dueAt))).toBe(
          pause.left,
        );
      expect(resumed.dayZero).toBe(Math.max(dayOf(resumedAt), start.dayZero));
    }),
  );
});

test('hours are kept to the minute', () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 1, max: 60 }), wait, wait, (at, quantity, running, paused) => {
      const start = startClock(calendar, budget(quantity, 'WORKING_HOUR'), at);
      const pausedAt = plus(at, running);
      const pause = turnClock(calendar, start, 'PAUSE', pausedAt);
      const resumedAt = plus(pausedAt, paused);
      const resumed = turnClock(calendar, pause, 'RESUME', resumedAt);
      if (pause.left <= 0) return;
      expect(workingMinutesBetween(calendar, at, pausedAt) + pause.left).toBe(quantity * 60);
      expect(workingMinutesBetween(calendar, resumedAt, resumed.dueAt)).toBe(pause.left);
    }),
  );
});

test('a pause never brings a promise forward, and the promise stays on a working day', () => {
  fc.assert(
    fc.property(
      anyMoment,
      fc.integer({ min: 1, max: 40 }),
      anyUnit,
      wait,
      wait,
      (at, quantity, unit, a, b) => {
        const start = startClock(calendar, budget(quantity, unit), at);
        const paused = turnClock(calendar, start, 'PAUSE', plus(at, a));
        const resumed = turnClock(calendar, paused, 'RESUME', plus(at, a + b));
        expect(paused.dueAt.getTime()).toBeGreaterThanOrEqual(start.dueAt.getTime());
        expect(resumed.dueAt.getTime()).toBeGreaterThanOrEqual(paused.dueAt.getTime());
        for (const { dueAt } of [start, paused, resumed])
          expect(isWorkingDay(calendar, localDate(dueAt))).toBe(true);
        expect(resumed.originalDueAt).toEqual(start.dueAt);
      },
    ),
  );
});

test('the remainder only shrinks while the clock runs', () => {
  fc.assert(
    fc.property(anyMoment, anyUnit, wait, wait, (at, unit, a, b) => {
      const start = startClock(calendar, budget(30, unit), at);
      expect(leftAt(calendar, start, plus(at, a + b))).toBeLessThanOrEqual(
        leftAt(calendar, start, plus(at, a)),
      );
      const paused = turnClock(calendar, start, 'PAUSE', plus(at, a));
      expect(leftAt(calendar, paused, plus(at, a + b))).toBe(paused.left);
    }),
  );
});
