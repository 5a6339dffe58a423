import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfIso, isoOfDay } from '../calendar/local-time.ts';
import { endedPeriods } from './ended-periods.ts';
import { periodOf } from './period.ts';

const named = ({ kind, year, nth }: { kind: string; year: number; nth: number }) => `${kind} ${nth}/${year}`;

test('of a pilot begun in mid August, by the middle of January', () => {
  const asked = { since: '2023-08-15', today: '2024-01-10', reckoning: 'CALENDAR', boundaryDay: 15 } as const;
  expect(endedPeriods(asked).map(named)).toEqual([
    'MONTH 12/2023',
    'QUARTER 4/2023',
    'YEAR 1/2023',
    'MONTH 11/2023',
    'MONTH 10/2023',
    'MONTH 9/2023',
    'QUARTER 3/2023',
    'MONTH 8/2023',
  ]);
});

test('a month of the reports has ended on its own day', () => {
  const asked = { since: '2023-12-14', reckoning: 'REPORT', boundaryDay: 15 } as const;
  expect(endedPeriods({ ...asked, today: '2023-12-14' })).toEqual([]);
  expect(endedPeriods({ ...asked, today: '2023-12-15' }).map(named)).toEqual([
    'MONTH 12/2023',
    'QUARTER 4/2023',
    'YEAR 1/2023',
  ]);
});

test('every period listed is over, holds a day of the books and is listed once; none is missing', () => {
  const day = fc.integer({ min: dayOfIso('2021-01-01'), max: dayOfIso('2026-12-31') }).map(isoOfDay);
  const reckonings = fc.constantFrom('CALENDAR' as const, 'REPORT' as const);
  fc.assert(
    fc.property(
      day,
      day,
      reckonings,
      fc.integer({ min: 1, max: 28 }),
      (since, today, reckoning, boundaryDay) => {
        const listed = endedPeriods({ since, today, reckoning, boundaryDay });
        for (const period of listed) {
          expect(period).toMatchObject(periodOf(period, boundaryDay));
          expect([period.to < today, period.to >= since]).toEqual([true, true]);
        }
        expect(new Set(listed.map(named)).size).toBe(listed.length);
        const months = listed.filter(({ kind }) => kind === 'MONTH').toReversed();
        for (const [nth, { from }] of months.entries()) {
          if (nth > 0) expect(isoOfDay(dayOfIso(from) - 1)).toBe(months[nth - 1]?.to);
        }
        if (months[0]) expect(months[0].from <= since).toBe(true);
      },
    ),
  );
});
