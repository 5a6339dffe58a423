import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedCalendar as calendar } from '../../testing/shipped-calendar.ts';
import type { CalendarDayKind } from '../vocabulary.ts';
import { dayOfIso, isoOfDay, localDate, minuteOf, sayMoment } from './local-time.ts';
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days.ts';

const anyDay = fc.integer({ min: dayOfIso('2022-01-01'), max: dayOfIso('2027-12-31') }).map(isoOfDay);

/** The definition, word for word, with nothing precomputed. */
function isWorkingDayByDefinition(date: string): boolean {
  const kind: CalendarDayKind | undefined = calendar.days.get(date);
  if (kind === 'MAKEUP_WORKDAY') return true;
  if (kind === 'PUBLIC_HOLIDAY' || kind === 'COMPENSATORY_OFF' || kind === 'SWAPPED_OFF') return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}

const dayAfter = (date: string) => isoOfDay(dayOfIso(date) + 1);

test('every shipped day is read', () => {
  expect(calendar.days.size).toBe(94);
});

test('the index agrees with the definition on every day', () => {
  for (let day = dayOfIso('2021-12-01'); day < dayOfIso('2028-02-01'); day++) {
    const date = isoOfDay(day);
    expect([date, isWorkingDay(calendar, date)]).toEqual([date, isWorkingDayByDefinition(date)]);
  }
});

test('counting with the index agrees with walking day by day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (date, n) => {
      let walked = date;
      for (let left = n; left > 0; ) {
        walked = dayAfter(walked);
        if (isWorkingDayByDefinition(walked)) left--;
      }
      expect(addWorkingDays(calendar, date, n)).toBe(walked);
      expect(workingDaysBetween(calendar, date, walked)).toBe(n);
    }),
  );
});

test('adding days in two parts or at once is the same', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(30), fc.nat(30), (date, a, b) => {
      expect(addWorkingDays(calendar, addWorkingDays(calendar, date, a), b)).toBe(
        addWorkingDays(calendar, date, a + b),
      );
    }),
  );
});

test('an unconfirmed day does nothing and a make-up Saturday is worked', () => {
  expect(isWorkingDay(calendar, '2027-02-04')).toBe(true);
  expect(isWorkingDay(calendar, '2024-05-04')).toBe(true);
  expect(isWorkingDay(calendar, '2024-04-29')).toBe(false);
  expect(nextWorkingDay(calendar, '2023-08-31')).toBe('2023-09-05');
});

test('local time is seven hours ahead, also before 1970', () => {
  expect(localDate(new Date('2023-08-15T17:00:00Z'))).toBe('2023-08-16');
  expect(localDate(new Date('2023-08-15T16:59:59Z'))).toBe('2023-08-15');
  expect(minuteOf(new Date('1969-06-01T00:30:00Z'))).toBe(450);
  expect(sayMoment(new Date('2023-08-15T02:10:59Z'))).toBe('09:10 15/08/2023');
});

test('a day beyond the index is a fault, not a wrong answer', () => {
  expect(() => addWorkingDays(calendar, '2149-12-31', 10)).toThrow(RangeError);
});
